import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/** The Turkish texts of license keys. */
export const trLicenseKeys: LicenseKeyMessages = {
  title: 'Lisans anahtarı',
  loading: 'Lisans anahtarı yükleniyor…',
  loaded: (title, status) => `${isolateRtl(title)}: ${status}`,
  named: (title, end) => (end ? `${isolateRtl(title)}, sonu: ${end}` : title),
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

  renew: 'Lisansı yenile',
  upgrade: 'Yükselt',
  help: 'Yardım al',

  reveal: 'Göster',
  hide: 'Gizle',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  hidden: (end) => (end ? `Gizli, sonu: ${end}` : 'Gizli'),
  share: 'Paylaş',
  keyRevealed: '30 saniye boyunca görünür',
  hiddenIn: (seconds, number) => `${number(seconds)} saniye sonra yeniden gizlenecek`,
  copyFailed: 'Kopyalanamadı. Anahtarı gösterip kendiniz kopyalayın.',

  activations: 'Aktivasyonlar',
  usage: 'Kullanım',
  expires: 'Bitiş tarihi',
  noDate: 'Belirli bir tarih yok',

  inUse: (count, limit, number) => `${number(count)} / ${number(limit)} kullanımda.`,
  noneToShow: 'Henüz yok ya da satıcı göstermiyor.',
  noneLeft: 'Kullanımda olan yok.',
  notAllShown: `Tümü gösterilemedi. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'Yer açmak için artık kullanmadığınız birini devre dışı bırakın.'
      : `Yer açmak için artık kullanmadığınız ${number(count)} tanesini devre dışı bırakın.`,
  unnamed: 'Adsız',
  activatedOn: (date) => `Etkinleşme: ${date}`,
  details: 'Ayrıntılar',
  yes: 'Evet',
  no: 'Hayır',

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
  deactivated: (label) => `“${isolateRtl(label)}” devre dışı bırakıldı.`,
  mayReturn:
    'Kayıp mı? Anahtarı da değiştirin; yoksa oradaki uygulama kendini yeniden etkinleştirebilir.',
  notDeactivated: (label, reason) => `“${isolateRtl(label)}” devre dışı bırakılamadı: ${reason}.`,
  maybeDeactivated: (label) =>
    `“${isolateRtl(label)}” devre dışı bırakılmış olabilir: bunu doğrulayan bir yanıt gelmedi. Lisans anahtarı yeniden yüklenebildiğinde, devre dışı bırakılıp bırakılmadığını burada görürsünüz.`,

  rotate: 'Anahtarı değiştir',
  rotateTitle: 'Bu lisans anahtarı değiştirilsin mi?',
  rotateText:
    'Yeni bir anahtar alırsınız; eskisi hemen geçersiz olur. Yeni anahtarı, anahtarı kullanan her uygulamaya girin.',
  rotating: 'Değiştiriliyor…',
  rotated: 'Anahtarınız değiştirildi. Yenisini, anahtarı kullanan her uygulamaya girin.',
  copyNew: 'Yeni anahtarı kopyala',
  notRotated: (reason) => `Anahtarınız değiştirilemedi: ${reason}.`,
  maybeRotated:
    'Anahtarınız değiştirilmiş olabilir: bunu doğrulayan bir yanıt gelmedi. Yeniden yüklenebildiğinde, hangi anahtarın geçerli olduğunu burada görürsünüz.',

  unaffected: 'Lisansınız bundan etkilenmez.',
  failures: {
    unauthorized: ({ next }) => [
      'Oturumunuz sona erdi',
      `Güvenliğiniz için lisans anahtarlarına erişim bir saat sürer. ${next}`,
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
    order: 'Sıralama',
    orders: {
      oldest: 'Önce en eskiler',
      newest: 'Önce en yeniler',
      working: 'Önce geçerli olanlar',
    },
    onThisPage: 'Yalnızca bu sayfada',
    copyFailed: 'Kopyalanamadı. Lisans anahtarını açıp oradan kopyalayın.',
    empty: [
      'Gösterilecek lisans anahtarı yok',
      'Bir anahtar bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
    ],
  },
};
