import type { CommonMessages } from '../../common-messages.ts';

export const ASK_THE_SELLER = 'Satıcıdan yardım isteyin.';
const WAIT = 'Bir dakika bekleyip tekrar deneyin.';
const CHECK_THE_CONNECTION = 'Bağlantınızı kontrol edip tekrar deneyin.';

/** The Turkish texts that belong to no resource. */
export const trCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'Yeniden oturum aç',
  tryAgain: 'Tekrar dene',
  reload: 'Yenile',
  tryingAgain: 'Tekrar deneniyor…',
  outdated: 'Bu bilgiler güncel olmayabilir.',
  nextSteps: {
    sign_in: 'Devam etmek için yeniden oturum açın.',
    reload: 'Devam etmek için bu sayfayı yenileyin.',
    try_again: 'Tekrar deneyin veya bu sayfayı yenileyin.',
  },
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
    signed_out: ({ next }) => [
      'Oturum açmadınız',
      `Satın aldıklarınız yalnızca oturum açıkken gösterilir. ${next}`,
    ],
    unauthorized: ({ next }) => [
      'Oturumunuz sona erdi',
      `Güvenliğiniz için bir oturum bir saat sürer. ${next}`,
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
    no_session: ({ unaffected, next }) => [
      'Hesabınıza erişemedik',
      `${unaffected} Oturumunuz kapalı olabilir. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'Satıcının sitesi şu anda yanıt vermiyor',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'Bu hesapla yapılmış bir satın alma yok',
      'Bir satın alma bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
    ],
    unknown: ({ unaffected }) => ['Bir şeyler ters gitti', `${unaffected} ${WAIT}`],
  },
};
