import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';

const SAFE = 'Lisansınız bundan etkilenmez.';
const ASK_THE_SELLER = `${SAFE} Satıcıdan yardım isteyin.`;
const WAIT = `${SAFE} Bir dakika bekleyip tekrar deneyin.`;
const CHECK_THE_CONNECTION = `${SAFE} Bağlantınızı kontrol edip tekrar deneyin.`;

/** Turkish. */
export const tr: Language = {
  locale: 'tr',
  dir: 'ltr',
  messages: {
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
    used: (count, limit, number) => `${number(count)} / ${number(limit)}`,
    upTo: (limit, number) => `En fazla ${number(limit)}`,
    left: (count, number) => `${number(count)} kaldı`,
    over: (count, number) => `Sınırın ${number(count)} üzerinde`,
    unlimited: 'Sınırsız',
    unsupported: 'Desteklenmiyor',
    noDate: 'Belirli bir tarih yok',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} / ${number(limit)} kullanımda${count < limit ? '' : '.'}`
        : `${number(count)} kullanımda`,
    noneToShow: 'Henüz yok ya da satıcı göstermiyor.',
    makeRoom: 'Yer açmak için birini devre dışı bırakın.',
    unnamed: 'Adsız',
    activatedOn: (date) => `Etkinleşme: ${date}`,
    details: 'Ayrıntılar',
    search: 'Ara',
    found: (count, number) => `${number(count)} sonuç`,
    showMore: 'Daha fazla göster',

    validated: (count, last, number) =>
      count
        ? `${number(count)} kez doğrulandı${last ? `, en son ${last}` : ''}`
        : 'Henüz doğrulanmadı',
    issuedOn: (date) => `Düzenlenme: ${date}`,

    deactivate: 'Devre dışı bırak',
    deactivateTitle: (label) => `“${isolateRtl(label)}” devre dışı bırakılsın mı?`,
    deactivateText: 'Oradaki uygulama, yeniden etkinleştirilene kadar çalışmaz.',
    deactivating: 'Devre dışı bırakılıyor…',
    deactivated: (label) => `“${isolateRtl(label)}” devre dışı bırakıldı.`,
    notDeactivated: (label, reason) => `“${isolateRtl(label)}” devre dışı bırakılamadı: ${reason}.`,

    rotate: 'Anahtarı değiştir',
    rotateTitle: 'Bu lisans anahtarı değiştirilsin mi?',
    rotateText: 'Şimdiki anahtarınız hemen geçersiz olur. Yenisini her uygulamaya girin.',
    rotating: 'Değiştiriliyor…',
    rotated: 'Anahtarınız değiştirildi. Yenisini her uygulamaya girin.',
    notRotated: (reason) => `Anahtarınız değiştirilemedi: ${reason}.`,
    maybeRotated: 'Anahtarınız değiştirilmiş olabilir.',
    keep: 'Vazgeç',

    signInAgain: 'Yeniden oturum aç',
    tryAgain: 'Tekrar dene',
    tryingAgain: 'Tekrar deneniyor…',
    outdated: 'Bu bilgiler güncel olmayabilir.',
    failures: {
      unauthorized: [
        'Oturumunuz sona erdi',
        'Güvenliğiniz için lisans anahtarlarına erişim bir saat sürer. Bunu görmek için yeniden oturum açın.',
      ],
      forbidden: ['Bu lisans anahtarını göremezsiniz', `${SAFE} Satıcıdan erişim isteyin.`],
      not_found: [
        'Lisans anahtarı bulunamadı',
        'Başka bir hesaba ait olabilir. O hesapla oturum açın.',
      ],
      invalid_request: ['Bu lisans anahtarını gösteremiyoruz', ASK_THE_SELLER],
      rejected: ['Polar bu isteği reddetti', ASK_THE_SELLER],
      rate_limited: ['Çok fazla istek', WAIT],
      server: ['Polar şu anda yanıt veremiyor', WAIT],
      network: ['Şu anda Polar’a ulaşamıyoruz', CHECK_THE_CONNECTION],
      offline: ['Çevrimdışısınız', `${SAFE} Çevrimiçi olduğunuzda tekrar deneriz.`],
      timeout: ['Polar zamanında yanıt vermedi', CHECK_THE_CONNECTION],
      invalid_response: ['Polar’ın yanıtını okuyamıyoruz', ASK_THE_SELLER],
    },

    list: {
      title: 'Lisans anahtarları',
      loading: 'Lisans anahtarları yükleniyor…',
      total: (count, number) => `${number(count)} lisans anahtarı`,
      status: 'Durum',
      all: 'Tümü',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'Sayfalar',
      page: (page, pages, number) => `Sayfa ${number(page)} / ${number(pages)}`,
      turning: 'Yükleniyor…',
      previous: 'Önceki',
      next: 'Sonraki',
      empty: [
        'Gösterilecek lisans anahtarı yok',
        'Bir anahtar bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
      ],
    },
  },
};
