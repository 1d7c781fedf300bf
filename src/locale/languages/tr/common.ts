import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Satıcıdan yardım isteyin.';
const WAIT = 'Bir dakika bekleyip tekrar deneyin.';
const CHECK_THE_CONNECTION = 'Bağlantınızı kontrol edip tekrar deneyin.';

/** The Turkish texts that belong to no resource. */
export const trCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Yeniden oturum aç',
  tryAgain: 'Tekrar dene',
  tryingAgain: 'Tekrar deneniyor…',
  outdated: 'Bu bilgiler güncel olmayabilir.',
  keep: 'Vazgeç',

  used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
  upTo: (limit, number) => `En fazla ${number(limit)}`,
  left: (count, number) => `${number(count)} kaldı`,
  over: (count, number) => `Sınırın ${number(count)} üzerinde`,
  unlimited: 'Sınırsız',

  search: 'Ara',
  found: (count, number) => `${number(count)} sonuç`,
  showMore: 'Daha fazla göster',
  all: 'Tümü',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Sayfalar',
  page: (page, pages, number) => `Sayfa ${number(page)} / ${number(pages)}`,
  turning: 'Yükleniyor…',
  previous: 'Önceki',
  next: 'Sonraki',

  failures: {
    unauthorized: [
      'Oturumunuz sona erdi',
      'Güvenliğiniz için bir oturum bir saat sürer. Devam etmek için yeniden oturum açın.',
    ],
    payment_required: ({ unaffected }) => [
      'Bir ödeme eksik',
      `${unaffected} Nasıl ödeme yapacağınızı satıcıya sorun.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} hizmeti bu isteği reddetti`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'Bulunamadı',
      'Başka bir hesaba ait olabilir. Satın alırken kullandığınız hesapla oturum açın.',
    ],
    conflict: ({ unaffected }) => [
      'Aynı anda başka bir değişiklik yapıldı',
      `${unaffected} Güncel durumu görmek için bu sayfayı yenileyin, ardından tekrar deneyin.`,
    ],
    gone: ({ unaffected }) => ['Bu artık mevcut değil', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['Bunu gösteremiyoruz', `${unaffected} ${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `${platform} hizmeti bu isteği reddetti`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Çok fazla istek', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} hizmeti şu anda yanıt veremiyor`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `Şu anda ${platform} hizmetine ulaşamıyoruz`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'Çevrimdışısınız',
      `${unaffected} Çevrimiçi olur olmaz tekrar deneriz.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} hizmetinin yanıt vermesi çok uzun sürüyor`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `${platform} hizmetinin yanıtını okuyamıyoruz`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
