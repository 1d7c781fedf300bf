import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const ASK_THE_SELLER = 'Satıcıdan yardım isteyin.';
const WAIT = 'Bir dakika bekleyip tekrar deneyin.';
const CHECK_THE_CONNECTION = 'Bağlantınızı kontrol edip tekrar deneyin.';

const common: LanguageMessages['common'] = {
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

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'Lisans anahtarı',
  loading: 'Lisans anahtarı yükleniyor…',
  licensedTo: (nameOrEmail) => `Lisans sahibi: ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Etkin',
    expires_soon: 'Yakında doluyor',
    expired: 'Süresi doldu',
    disabled: 'Kapalı',
    revoked: 'İptal edildi',
  },
  expiredOn: (date) => `Bu anahtarın süresi ${date} tarihinde doldu.`,
  refused: 'Bu anahtarı doğrulayan uygulamalar onu kabul etmez.',

  reveal: 'Göster',
  hide: 'Gizle',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  hidden: (end) => (end ? `Gizli, sonu: ${end}` : 'Gizli'),
  keyRevealed: '30 saniye boyunca görünür',
  copyFailed: 'Kopyalanamadı. Anahtarı gösterip kendiniz kopyalayın.',

  activations: 'Aktivasyonlar',
  usage: 'Kullanım',
  expires: 'Bitiş tarihi',
  unsupported: 'Desteklenmiyor',
  noDate: 'Belirli bir tarih yok',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} / ${number(limit)} kullanımda${count < limit ? '' : '.'}`
      : `${number(count)} kullanımda`,
  noneToShow: 'Henüz yok ya da satıcı göstermiyor.',
  makeRoom: 'Yer açmak için artık kullanmadığınız birini devre dışı bırakın.',
  unnamed: 'Adsız',
  activatedOn: (date) => `Etkinleşme: ${date}`,
  details: 'Ayrıntılar',

  validated: (count, last, number) =>
    count
      ? `${number(count)} kez doğrulandı${last ? `, en son ${last}` : ''}`
      : 'Henüz doğrulanmadı',
  issuedOn: (date) => `Düzenlenme: ${date}`,

  deactivate: 'Devre dışı bırak',
  deactivateTitle: (label) => `“${isolateRtl(label)}” devre dışı bırakılsın mı?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} / ${number(limit)}` : number(left));
    return `Oradaki uygulama, siz yeniden etkinleştirene kadar çalışmaz. Şu anda kullanımda: ${count(used)}. Sonrasında: ${count(used - 1)}.`;
  },
  deactivating: 'Devre dışı bırakılıyor…',
  deactivated: (label) => `“${isolateRtl(label)}” devre dışı bırakıldı. Yeri boşaldı.`,
  notDeactivated: (label, reason) => `“${isolateRtl(label)}” devre dışı bırakılamadı: ${reason}.`,

  rotate: 'Anahtarı değiştir',
  rotateTitle: 'Bu lisans anahtarı değiştirilsin mi?',
  rotateText:
    'Yeni bir anahtar alırsınız; eskisi hemen geçersiz olur. Yeni anahtarı, anahtarı kullanan her uygulamaya girin.',
  rotating: 'Değiştiriliyor…',
  rotated: 'Anahtarınız değiştirildi. Yenisini, anahtarı kullanan her uygulamaya girin.',
  notRotated: (reason) => `Anahtarınız değiştirilemedi: ${reason}.`,
  maybeRotated:
    'Anahtarınız değiştirilmiş olabilir: bunu doğrulayan bir yanıt gelmedi. Hangi anahtarın geçerli olduğunu görmek için bu sayfayı yenileyin.',

  unaffected: 'Lisansınız bundan etkilenmez.',
  failures: {
    unauthorized: [
      'Oturumunuz sona erdi',
      'Güvenliğiniz için lisans anahtarlarına erişim bir saat sürer. Anahtarınızı görmek için yeniden oturum açın.',
    ],
    not_found: [
      'Lisans anahtarı bulunamadı',
      'Başka bir hesaba ait olabilir. Satın alırken kullandığınız hesapla oturum açın.',
    ],
    invalid_request: ({ unaffected }) => [
      'Bu lisans anahtarını gösteremiyoruz',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Lisans anahtarları',
    loading: 'Lisans anahtarları yükleniyor…',
    total: (count, number) => `${number(count)} lisans anahtarı`,
    unreadable: (count, number) =>
      `${number(count)} lisans anahtarı gösterilemedi. ${ASK_THE_SELLER}`,
    status: 'Durum',
    empty: [
      'Gösterilecek lisans anahtarı yok',
      'Bir anahtar bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
    ],
  },
};

/** Turkish. */
export const tr: Language = {
  locale: 'tr',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
