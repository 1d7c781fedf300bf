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

  address: {
    name: 'Ad veya şirket',
    country: 'Ülke',
    line1: 'Sokak ve numara',
    line2: 'Daire, kat veya bina',
    cities: {
      city: 'Şehir',
      district: 'İlçe',
      post_town: 'Şehir',
      suburb: 'Semt veya mahalle',
    },
    states: {
      any: 'Eyalet, il veya bölge',
      area: 'Alan',
      county: 'Kontluk',
      department: 'Departman',
      district: 'Bölge',
      do_si: 'İl veya şehir',
      emirate: 'Emirlik',
      island: 'Ada',
      oblast: 'Oblast',
      parish: 'Bölge',
      prefecture: 'Prefektörlük',
      province: 'İl veya eyalet',
      region: 'Bölge',
      state: 'Eyalet',
    },
    postalCodes: {
      eircode: 'Eircode',
      pin: 'PIN kodu',
      postal: 'Posta kodu',
      zip: 'ZIP kodu',
    },
    vatId: 'KDV numarası',
    taxId: 'Vergi numarası',
    optional: (label) => `${label} (isteğe bağlı)`,

    chooseCountry: 'Ülke seçin',
    chooseState: 'Eyalet seçin',
    chooseProvince: 'İl veya eyalet seçin',
    notOffered: (name) => `${name} (seçilemez)`,
    taxIdHint: (example) => `Örneğin ${example}`,

    nameMissing: 'Bir ad veya şirket girin.',
    nameKept: 'Ad değiştirilebilir ama kaldırılamaz.',
    countryMissing: 'Bir ülke seçin.',
    countryRefused: 'Bu ülke kabul edilmiyor. Başka bir ülke seçin.',
    stateRefused: 'Bu, yukarıdaki ülke için kabul edilmiyor. Başka bir seçim yapın.',
    taxIdRefused: (country) => `Bu numara, seçilen ülke (${country}) için kabul edilmiyor.`,
    taxIdForm: (example) => `Geçerli bir numara şöyle görünür: ${example}.`,
    taxIdMisfit: (country) =>
      `Bu numara seçilen ülkeye (${country}) uymuyor. O ülkeden bir numara girin veya alanı boş bırakın.`,
    saveWithoutTaxId: 'Numarasız kaydet',
    refused: 'Bu kabul edilmiyor. Kontrol edip yeniden kaydedin.',
    refusedElsewhere: (label) => `Hiçbir şey kaydedilmedi: “${label}” kabul edilmiyor.`,
    refusedUnknown:
      'Hiçbir şey kaydedilmedi: yukarıdaki bir bilgi kabul edilmiyor. Kontrol edip yeniden kaydedin.',

    unavailable: 'Form yüklenemedi. Bağlantınızı kontrol edip tekrar deneyin.',
    save: 'Kaydet',
    saving: 'Kaydediliyor…',
    cancel: 'İptal',
  },

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
