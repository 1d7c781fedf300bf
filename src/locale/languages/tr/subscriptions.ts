import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import type { NumberFormat } from '../../format.ts';
import { isolateRtl } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';
import { trSubscriptionChanges } from './subscription-changes.ts';

/** "19,00 $ / ay", or "19,00 $ / 3 ay". */
const every = (unit: string) => (amount: string, count: number, number: NumberFormat) =>
  count === 1 ? `${amount} / ${unit}` : `${amount} / ${number(count)} ${unit}`;

/** "the license key", or "the license keys". */
const keyOf = (count: number) => (count === 1 ? 'lisans anahtarı' : 'lisans anahtarları');
const capitalKey = (count: number) => (count === 1 ? 'Lisans anahtarı' : 'Lisans anahtarları');

const onDate = (date: string | undefined) => (date ? `${date} tarihinde` : 'Yakında');

/** The Turkish texts of subscriptions. */
export const trSubscriptions: SubscriptionMessages = {
  title: 'Abonelik',
  loading: 'Abonelik yükleniyor…',
  loaded: (title, state) => `${isolateRtl(title)}: ${state}`,
  help: 'Yardım al',

  states: {
    active: 'Etkin',
    trialing: 'Deneme',
    trialUntil: (date) => `Deneme sonu: ${date}`,
    endsOn: (date) => `Bitiş: ${date}`,
    endsSoon: 'Yakında bitiyor',
    pausesOn: (date) => `Duraklama: ${date}`,
    pausesSoon: 'Yakında duraklıyor',
    paused: 'Duraklatıldı',
    pausedUntil: (date) => `Duraklatıldı, devam: ${date}`,
    past_due: 'Ödeme başarısız',
    unpaid: 'Ödenmedi',
    ended: 'Sona erdi',
    incomplete: 'Ödeme bekleniyor',
    incomplete_expired: 'Başlamadı',
  },

  price: {
    every: { day: every('gün'), week: every('hafta'), month: every('ay'), year: every('yıl') },
    free: 'Ücretsiz',
    usageOnly: 'Kullanıma göre ödenir',
    plusUsage: 'artı kullanım',
    discounted: 'indirimli',
    seats: (count, number) => `${number(count)} koltuk`,
    seatsAt: (count, amount, number) => `${number(count)} koltuk, koltuk başına ${amount}`,
    units: (count, number) => `${number(count)} adet`,

    nextPayment: (date, amount) =>
      amount ? `sonraki ödeme: ${amount}, ${date}` : `sonraki ödeme: ${date}`,
    nextPaymentSoFar: (date, amount) => `sonraki ödeme: şimdiye kadar ${amount}, ${date}`,
    firstPayment: (date, amount) =>
      amount ? `ilk ödeme: ${amount}, ${date}` : `ilk ödeme: ${date}`,
    lastPayment: (date, amount) =>
      amount ? `son ödeme: şimdiye kadar ${amount}, ${date}` : `son ödeme: ${date}`,
    nothingDue: (date) => `${date} tarihinde ödenecek tutar yok`,
    paidFromCredit: (date) => `${date} tarihinde bakiyenizden ödenir`,
    credit: (date, amount) => `${date} tarihinde bakiyenize ${amount} eklenir`,
  },

  notice: {
    endsOn: (date) => `Abonelik ${date} tarihinde sona eriyor.`,
    endsWithPeriod: 'Abonelik, içinde bulunulan dönemin sonunda sona eriyor.',
    untilEnd: {
      keys: (keys) =>
        `O zamana kadar ${keyOf(keys)} şimdiki gibi çalışır. Sonrasında uygulamalar ${keys === 1 ? 'onu' : 'onları'} kabul etmez.`,
      files: () =>
        'O zamana kadar dosyaları şimdiki gibi indirebilirsiniz. Sonrasında artık burada olmazlar.',
      keysAndFiles: (keys) =>
        `O zamana kadar ${keyOf(keys)} ve dosyalar şimdiki gibi çalışır. Sonrasında uygulamalar ${keys === 1 ? 'lisans anahtarını' : 'lisans anahtarlarını'} kabul etmez ve dosyalar artık burada olmaz.`,
      other: () =>
        'O zamana kadar her şey şimdiki gibi çalışır. Sonrasında aboneliğe dahil olanları kaybedersiniz.',
    },
    nothingCharged: 'Bunun için ücret alınmaz.',

    pausesOn: (date) => `Abonelik ${date} tarihinde duraklatılacak.`,
    pausesWithPeriod: 'Abonelik, içinde bulunulan dönemin sonunda duraklatılacak.',
    whilePaused: {
      keys: (keys) => `Duraklatıldığı sürece ücret alınmaz ve ${keyOf(keys)} çalışmaz.`,
      files: () => 'Duraklatıldığı sürece ücret alınmaz ve dosyalar indirilemez.',
      keysAndFiles: (keys) =>
        `Duraklatıldığı sürece ücret alınmaz, ${keyOf(keys)} çalışmaz ve dosyalar indirilemez.`,
      other: () =>
        'Duraklatıldığı sürece ücret alınmaz ve aboneliğe dahil olanları kullanamazsınız.',
    },
    paused: {
      keys: (keys) => `Abonelik duraklatıldığı sürece ${keyOf(keys)} çalışmaz.`,
      files: () => 'Abonelik duraklatıldığı sürece dosyalar indirilemez.',
      keysAndFiles: (keys) => `Abonelik duraklatıldığı sürece ${keyOf(keys)} ve dosyalar çalışmaz.`,
      other: () => 'Abonelik duraklatıldığı sürece dahil olanları kullanamazsınız.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `Abonelik ${date} tarihinde kendiliğinden devam eder ve ${amount} tahsil edilir.`
        : `Abonelik ${date} tarihinde kendiliğinden devam eder, ödemeler de öyle.`,
    resumesSoon: 'Abonelik yakında kendiliğinden devam eder, ödemeler de öyle.',
    resumesOnRequest: 'Devam ettirilene kadar duraklatılmış kalır ve ücret alınmaz.',
    endPaused: 'Duraklatılmışken sonlandırmak için satıcıya başvurun.',

    declined: (method) => `${method} ile ödeme alınamadı.`,
    paymentFailed: 'Son ödeme başarısız oldu.',
    nextAttempt: (date) => `Sonraki deneme: ${date}.`,
    triedAgain: 'Ödeme yeniden denenecek.',
    worksUntilThen: {
      keys: (keys) => `O zamana kadar ${keyOf(keys)} her zamanki gibi çalışır.`,
      files: () => 'O zamana kadar dosyaları her zamanki gibi indirebilirsiniz.',
      keysAndFiles: (keys) => `O zamana kadar ${keyOf(keys)} ve dosyalar her zamanki gibi çalışır.`,
      other: () => 'O zamana kadar her şey her zamanki gibi çalışır.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKey(keys)} ödeme yapılana kadar çalışmaz.`,
      files: () => 'Dosyalar ödeme yapılana kadar indirilemez.',
      keysAndFiles: (keys) => `${capitalKey(keys)} ve dosyalar ödeme yapılana kadar çalışmaz.`,
      other: () => 'Ödeme yapılana kadar aboneliğe dahil olanları kullanamazsınız.',
    },
    endsUnpaidOn: (date) => `${date} tarihine kadar ödenmezse abonelik sona erer.`,
    stopsThen: {
      keys: (keys) => `O zaman ${keyOf(keys)} çalışmaz olur.`,
      files: () => 'O zaman dosyalar artık burada olmaz.',
      keysAndFiles: (keys) =>
        `O zaman ${keyOf(keys)} çalışmaz olur ve dosyalar artık burada olmaz.`,
      other: () => 'O zaman aboneliğe dahil olanları kaybedersiniz.',
    },
    endsAnyway: (date) => `Ödense de ödenmese de ${date} tarihinde sona eriyor.`,
    askOwner:
      'Ekibinizin sahibinden veya fatura yöneticilerinden birinden ödeme yöntemini güncellemesini isteyin.',

    unpaid: 'Ödeme başarısız oldu ve yeniden denenmeyecek.',
    stopped: {
      keys: (keys) => `${capitalKey(keys)} artık çalışmıyor.`,
      files: () => 'Dosyalar artık indirilemez.',
      keysAndFiles: (keys) => `${capitalKey(keys)} ve dosyalar artık çalışmıyor.`,
      other: () => 'Aboneliğe dahil olanları artık kullanamazsınız.',
    },
    endUnpaid: 'Ödemek veya sonlandırmak için satıcıya başvurun.',

    incomplete: 'İlk ödeme henüz yapılmadı.',
    incompleteText:
      'Abonelik bu ödemeyle başlar. Az önce ödediyseniz bu en fazla birkaç dakika sürer. Ödemediyseniz satıcıya sorun.',
    incompleteExpired: 'İlk ödeme zamanında yapılmadı.',
    incompleteExpiredText: 'Abonelik başlamadı ve başlamayacak.',

    endedOn: (date) => `Abonelik ${date} tarihinde sona erdi.`,
    hasEnded: 'Abonelik sona erdi.',

    holdsForTeam: 'Bu, ekipteki herkes için geçerlidir.',
  },

  usage: 'Bu dönemdeki kullanım',
  usageCost: (amount) => `şimdiye kadar ${amount}`,

  benefits: 'Aboneliğe dahil olanlar',
  files: (count, number) => `${number(count)} dosya`,
  showKey: 'Anahtarı göster',
  showFiles: 'Dosyaları göster',
  benefitPending: 'Hazırlanıyor',
  benefitFailed: 'Kullanılamıyor. Satıcıya sorun',
  benefitsOfTeam: 'Ekipteki herkesin kendine ait olanları var. Burada sizinkileri görüyorsunuz.',
  benefitsForTeam: 'Ekipte koltuğu olan herkesin kendine ait olanları var.',

  planned: {
    plan: (name, date) => `${onDate(date)} plan değişecek: ${isolateRtl(name)}`,
    otherPlan: (date) => `${onDate(date)} başka bir plana geçilecek`,
    seats: (count, date, number) => `${onDate(date)} ${number(count)} koltuk olacak`,
    units: (count, date, number) => `${onDate(date)} ${number(count)} adet olacak`,
  },

  since: (date) => `Başlangıç: ${date}`,
  cancelledOn: (date) => `İptal tarihi: ${date}`,
  pausedSince: (date) => `${date} tarihinden beri duraklatılmış`,
  unpaidSince: (date) => `${date} tarihinden beri ödenmedi`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} (sonu ${last4})`,
    card: 'Kart',
    other: 'Kayıtlı ödeme yöntemi',
    expired: (method) => `${method}: süresi doldu`,
    expiresSoon: (method, month) => `${method}: süresi ${month} sonunda doluyor`,
    none: 'Kayıtlı ödeme yöntemi yok',
  },
  updatePayment: (platform) => `Ödeme yöntemini ${platform} hizmetinde güncelle`,
  signInThere: (platform) => `${platform} hizmeti önce sizden e-posta ile oturum açmanızı ister.`,
  resubscribe: 'Yeniden abone ol',
  readOnly: 'Bunu yalnızca ekibinizin sahibi ve fatura yöneticileri değiştirebilir.',

  unaffected: 'Aboneliğiniz bundan etkilenmez.',
  failures: {
    unauthorized: ({ next }) => [
      'Oturumunuz sona erdi',
      `Güvenliğiniz için aboneliklere erişim bir saat sürer. ${next}`,
    ],
    not_found: [
      'Abonelik bulunamadı',
      'Başka bir hesaba ait olabilir. Satın alırken kullandığınız hesapla oturum açın.',
    ],
  },

  list: {
    title: 'Abonelikler',
    loading: 'Abonelikler yükleniyor…',
    total: (count, number) => `${number(count)} abonelik`,
    unreadable: (count, number) => `${number(count)} abonelik gösterilemedi. ${ASK_THE_SELLER}`,
    empty: [
      'Abonelik yok',
      'Bir abonelik bekliyorsanız hangi hesapla oturum açtığınızı kontrol edin.',
    ],
  },
  changes: trSubscriptionChanges,
};
