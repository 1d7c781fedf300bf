import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolateRtl } from '../../isolate.ts';
import { trSubscriptionRefusals } from './subscription-refusals.ts';

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'lisans anahtarı' : 'lisans anahtarları');

/** "on December 12", or "when the current period is over". */
const onDate = (date: string | undefined) =>
  date ? `${date} tarihinde` : 'içinde bulunulan dönemin sonunda';

/** The Turkish texts of the changes of a subscription. */
export const trSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'Aboneliği iptal et…',
  keep: 'Aboneliğimi sürdür',
  pause: 'Duraklat…',
  dropPause: 'Duraklatmaktan vazgeç',
  resume: 'Şimdi devam ettir…',
  changePlan: 'Planı değiştir…',
  changeSeats: 'Koltuk sayısını değiştir…',
  dropChange: 'Bu değişiklikten vazgeç',
  sending: 'Gönderiliyor…',

  cancelling: {
    title: (product) => `${isolateRtl(product)} aboneliği iptal edilsin mi?`,
    nothingCharged: 'Artık hiçbir ücret alınmaz.',
    trialNotCharged: 'Deneme süresi sonuna kadar devam eder, ardından hiçbir ücret alınmaz.',
    onlyUsageCharged: 'Abonelik bitene kadarki kullanımınız dışında artık hiçbir ücret alınmaz.',
    onlyOpenCharged: 'Bu döneme ait henüz ödenmemiş tutar dışında artık hiçbir ücret alınmaz.',
    openAmount: (amount, date) =>
      `Abonelik, içinde bulunulan dönemle birlikte sona erer. Ödenmemiş tutar${amount ? ` (${amount})` : ''} hâlâ${date ? ` yaklaşık ${date} tarihine kadar` : ''} tahsil edilebilir.`,
    endsNow: (amount) =>
      `Abonelik hemen sona erer. Ödenmemiş tutardan${amount ? ` (${amount})` : ''} vazgeçilir, artık tahsil edilmez.`,
    asking: 'Ödenmemiş tutarın ne olacağına bakılıyor…',
    notNow:
      'Abonelik artık hemen sona eremez. Yine de içinde bulunulan dönemle birlikte sona erebilir.',

    atStake: 'Neler, ne zamana kadar sizde kalır',
    licenseKeys: (count, number) =>
      count === 1 ? 'Lisans anahtarı' : `${number(count)} lisans anahtarı`,
    files: (count, number) => `${number(count)} dosya`,
    everythingElse: 'Dahil olan diğer her şey',
    invoices: 'Faturalarınız',
    worksUntil: (date) => `${date} tarihine kadar çalışır`,
    until: (date) => `${date} tarihine kadar`,
    untilPeriodEnds: 'dönem sonuna kadar',
    stopsNow: 'hemen sona erer',
    stay: 'kalır',
    team: 'Bu, ekibinizdeki herkes için geçerlidir.',

    reason: 'Neden? Yanıtlamak zorunda değilsiniz',
    noReason: 'Bir neden seçin',
    reasons: {
      too_expensive: 'Çok pahalı',
      missing_features: 'İhtiyacım olan bir şey eksik',
      switched_service: 'Artık başka bir şey kullanıyorum',
      unused: 'Yeterince kullanmıyorum',
      too_complex: 'Çok karmaşık',
      low_quality: 'Yeterince iyi çalışmıyor',
      customer_service: 'Destekten memnun değilim',
      other: 'Başka bir neden',
    },
    comment: 'Eklemek istediğiniz bir şey var mı? Zorunlu değil',
    takeBack: (date) => `Bunu ${date} tarihine kadar geri alabilirsiniz.`,
    noWayBack: 'Bu geri alınamaz.',

    stayButton: 'Aboneliği sürdür',
    confirm: (date) => `Sonlandır: ${date}`,
    confirmSoon: 'Dönem sonunda sonlandır',
    confirmNow: 'Şimdi sonlandır',
  },

  pausing: {
    title: (product) => `${isolateRtl(product)} aboneliği duraklatılsın mı?`,
    begins: (date) =>
      date
        ? `Abonelik, ücretini ödediğiniz ${date} tarihine kadar devam eder, sonra duraklatılır.`
        : 'Abonelik, ücretini ödediğiniz dönemin sonuna kadar devam eder, sonra duraklatılır.',
    meanwhile: {
      keys: (keys) => `Duraklatıldığı sürece ${keyOf(keys)} çalışmaz ve ücret alınmaz.`,
      files: () => 'Duraklatıldığı sürece dosyaları indiremezsiniz ve ücret alınmaz.',
      keysAndFiles: (keys) =>
        `Duraklatıldığı sürece ${keyOf(keys)} çalışmaz, dosyaları indiremezsiniz ve ücret alınmaz.`,
      other: () => 'Duraklatıldığı sürece aboneliğe dahil olanlar çalışmaz ve ücret alınmaz.',
    },
    until: 'Ne kadar süreyle',
    untilResumed: 'Ben devam ettirene kadar',
    untilDate: 'Bir tarihe kadar',
    date: 'Devam edeceği gün',
    earliest: (earliest) => `${earliest} veya sonrası`,
    invalidDate: (earliest) => `${earliest} veya daha sonraki bir gün girin.`,
    resumesOn: (date) =>
      `Abonelik ${date} tarihinde kendiliğinden devam eder ve o gün sonraki dönemin ücreti alınır.`,
    resumesOnRequest:
      'Siz buradan devam ettirene kadar duraklatılmış kalır; devam ettirdiğinizde yeni bir dönemin ücreti hemen alınır.',
    noEnd: 'Duraklatıldığı sürece buradan iptal edilemez.',
    stayButton: 'Duraklatmadan devam et',
    confirm: (date) => `Duraklat: ${date}`,
    confirmSoon: 'Dönem sonunda duraklat',
  },

  resuming: {
    title: (product) => `${isolateRtl(product)} aboneliği şimdi devam ettirilsin mi?`,
    charge: (amount, method) =>
      `Şimdi ${amount ? `${amount} tahsil edilir` : 'yeni bir dönemin ücreti alınır'}. Ödeme yöntemi: ${method ?? 'şu anki yönteminiz'}.`,
    price: (price) => `Fiyat: ${price}, artı vergi. Kesin tutar faturada yer alır.`,
    newPeriod: 'Bugün yeni bir dönem başlar.',
    worksAgain: {
      keys: (keys) => `Kısa süre sonra ${keyOf(keys)} yeniden çalışır.`,
      files: () => 'Kısa süre sonra dosyaları yeniden indirebilirsiniz.',
      keysAndFiles: (keys) =>
        `Kısa süre sonra ${keyOf(keys)} yeniden çalışır ve dosyaları indirebilirsiniz.`,
      other: () => 'Kısa süre sonra aboneliğe dahil olanlar yeniden çalışır.',
    },
    stayButton: 'Duraklatılmış kalsın',
    confirm: 'Devam ettir',
    confirmAndPay: 'Devam ettir ve öde',
  },

  planning: {
    title: (product) => `${isolateRtl(product)} planını değiştir`,
    plan: 'Yeni plan',
    planned: (name) => `${isolateRtl(name)} (planlandı)`,
    loading: 'Planlar yükleniyor…',
    none: 'Bu aboneliğin geçebileceği başka bir plan yok.',
    failed: 'Planlar yüklenemedi. Bunu kapatıp birazdan tekrar deneyin.',
    missing: 'Önce bir plan seçin.',
    contents:
      'Yeni plana dahil olmayan lisans anahtarları ve dosyalar, plan değiştiğinde çalışmaz olur. Yenileri kısa süre sonra hazır olur.',
    stayButton: 'Bu planda kal',
    confirm: 'Planı değiştir',
    confirmAndPay: 'Planı değiştir ve öde',
  },

  seating: {
    title: (product) => `${isolateRtl(product)} koltuk sayısını değiştir`,
    seats: 'Koltuk sayısı',
    range: (min, max, number) =>
      max === undefined ? `En az ${number(min)}` : `En az ${number(min)}, en fazla ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Bir tam sayı girin, en az ${number(min)}.`
        : `Bir tam sayı girin, en az ${number(min)}, en fazla ${number(max)}.`,
    same: (count, number) => `Şu anda zaten ${number(count)} koltuk var. Başka bir sayı girin.`,
    fewer: 'Önce, ekibinizdeki kişilerin kullandığı koltukların geri alınması gerekir.',
    stayButton: 'Koltukları koru',
    confirm: (count, number) => `${number(count)} koltuğa geç`,
    confirmAndPay: (count, number) => `${number(count)} koltuğa geç ve öde`,
    confirmAny: 'Koltuk sayısını değiştir',
  },

  cost: {
    asking: 'Ücreti hesaplanıyor…',
    endsTrial: 'Deneme süreniz bu değişiklikle sona erer ve tam ücret şimdi alınır.',
    now: (amount, method) =>
      `Şimdi ${amount} tahsil edilir${method ? `. Ödeme yöntemi: ${method}` : ''}.`,
    nowUnknown: 'Şimdi bir ücret alınabilir. Kesin tutar faturada yer alır.',
    creditUsed: (amount) => `Bakiyeniz (${amount}) zaten düşüldü.`,
    debtIncluded: (amount) => `Bunun içinde önceden kalan ${amount} var.`,
    credit: (amount) =>
      `Şimdi ücret alınmaz. Bakiyenize ${amount} eklenir ve sonraki ödemelerinizde kullanılır.`,
    nothingNow: 'Şimdi ücret alınmaz.',
    coveredByCredit: (amount) => `Şimdi ücret alınmaz: ${amount} bakiyenizden karşılanır.`,
    nextInvoice: (amount, date) =>
      `Şimdi ücret alınmaz. ${date ? `${date} tarihindeki sonraki` : 'Sonraki'} faturanıza ${amount ?? 'aradaki fark'} eklenir.`,
    nextInvoiceCredit: (amount, date) =>
      `Şimdi ücret alınmaz. ${date ? `${date} tarihindeki sonraki` : 'Sonraki'} faturanızdan ${amount} düşülür.`,
    periodEnd: (date) =>
      `Şimdi ücret alınmaz. Değişiklik ${onDate(date)} yapılır ve o andan sonra yeni fiyat geçerli olur.`,
    trialEnd: (date) =>
      `Şimdi ücret alınmaz. Deneme süresi${date ? ` ${date} tarihine kadar` : ''} devam eder, sonrasında yeni fiyat üzerinden ücret alınır.`,
    unknown: (amount) =>
      amount
        ? `Değişikliğin ücreti ${amount}: şimdi veya sonraki faturanızda alınır.`
        : 'Değişiklik için şimdi veya sonraki faturanızda bir ücret alınabilir. Kesin tutar faturada yer alır.',
    appliesNow: 'Değişiklik hemen yapılır.',
    newPeriod: 'Onunla birlikte yeni bir dönem başlar.',
  },

  done: {
    cancel: (date) =>
      `Abonelik iptal edildi ve ${date ? `${date} tarihinde` : 'bu dönemle birlikte'} sona eriyor.`,
    revoke: 'Abonelik sona erdi. Ödenmemiş tutar artık tahsil edilmez.',
    keep: 'Aboneliğiniz eskisi gibi devam ediyor.',
    pause: (date) => `Abonelik ${onDate(date)} duraklatılacak.`,
    dropPause: 'Abonelik duraklatılmayacak, eskisi gibi devam ediyor.',
    resume: 'Abonelik yeniden devam ediyor.',
    paymentAwaited: 'Ödeme işleniyor. Başarısız olursa burada bildiririz.',
    paid: 'Ödeme başarıyla yapıldı.',
    paymentFailed:
      'Ancak ödeme başarısız oldu. Yeniden denenebilmesi için ödeme yönteminizi güncelleyin.',
    changePlan: (name) => `Planınız artık ${isolateRtl(name)}.`,
    changePlanLater: (name, date) =>
      `Plan ${onDate(date)} değişecek. Yeni plan: ${isolateRtl(name)}.`,
    changeSeats: (count, number) => `Artık ${number(count)} koltuğunuz var.`,
    changeSeatsLater: (count, date, number) =>
      `Koltuk sayısı ${onDate(date)} değişecek. Yeni sayı: ${number(count)}.`,
    dropChange: 'Planlanan değişiklikten vazgeçildi. Her şey olduğu gibi kalıyor.',
  },

  refusals: trSubscriptionRefusals,
  notChanged: (reason) => `Hiçbir şey değiştirilmedi: ${reason}.`,
  maybeChanged:
    'Yanıt kayboldu, bu yüzden değişikliğin yapılıp yapılmadığını bilmiyoruz. Kendiliğimizden yeniden göndermeyiz.',
  changedMeanwhile:
    'Yanıt kayboldu ve abonelik o zamandan beri değişti, bu yüzden bu değişikliğin yapılıp yapılmadığını bilmiyoruz. Tekrar denemeden önce şu anki durumuna bakın.',
  lookAgain: 'Yeniden bak',
  looking: 'Bakılıyor…',
  notChangedAfterAll: 'Değişiklik yapılmadı. Tekrar deneyebilirsiniz.',
};
