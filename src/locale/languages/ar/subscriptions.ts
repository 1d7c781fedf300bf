import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { arSubscriptionChanges } from './subscription-changes.ts';
import { byKeys, every, files, keys, seats, units, work } from './subscription-words.ts';

const onDate = (date: string | undefined) => (date ? `في ${isolate(date)}` : 'قريبًا');

/**
 * The Arabic texts of subscriptions.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arSubscriptions: SubscriptionMessages = {
  title: 'اشتراك',
  loading: 'جارٍ تحميل الاشتراك…',
  loaded: (title, state) => `${isolate(title)}: ${state}`,
  help: 'الحصول على مساعدة',

  states: {
    active: 'نشط',
    trialing: 'فترة تجريبية',
    trialUntil: (date) => `تجريبي حتى ${isolate(date)}`,
    endsOn: (date) => `ينتهي في ${isolate(date)}`,
    endsSoon: 'ينتهي قريبًا',
    pausesOn: (date) => `يتوقف مؤقتًا في ${isolate(date)}`,
    pausesSoon: 'يتوقف مؤقتًا قريبًا',
    paused: 'متوقف مؤقتًا',
    pausedUntil: (date) => `متوقف مؤقتًا حتى ${isolate(date)}`,
    past_due: 'فشل الدفع',
    unpaid: 'غير مدفوع',
    ended: 'منتهٍ',
    incomplete: 'بانتظار الدفع',
    incomplete_expired: 'لم يبدأ قط',
  },

  price: {
    every,
    free: 'مجاني',
    usageOnly: 'حسب الاستخدام',
    plusUsage: 'إضافةً إلى الاستخدام',
    discounted: 'بعد الخصم',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} بسعر ${isolate(amount)} للمقعد`,
    units,

    nextPayment: (date, amount) =>
      `الدفعة القادمة ${amount ? `${isolate(amount)} ` : ''}في ${isolate(date)}`,
    nextPaymentSoFar: (date, amount) =>
      `الدفعة القادمة ${isolate(amount)} حتى الآن، في ${isolate(date)}`,
    firstPayment: (date, amount) =>
      `الدفعة الأولى ${amount ? `${isolate(amount)} ` : ''}في ${isolate(date)}`,
    lastPayment: (date, amount) =>
      `الدفعة الأخيرة ${amount ? `${isolate(amount)} حتى الآن، ` : ''}في ${isolate(date)}`,
    nothingDue: (date) => `لا شيء مستحق الدفع في ${isolate(date)}`,
    paidFromCredit: (date) => `تُدفع من رصيدك في ${isolate(date)}`,
    credit: (date, amount) => `يُضاف ${isolate(amount)} إلى رصيدك في ${isolate(date)}`,
  },

  notice: {
    endsOn: (date) => `ينتهي الاشتراك في ${isolate(date)}.`,
    endsWithPeriod: 'ينتهي الاشتراك مع نهاية الفترة الحالية.',
    untilEnd: {
      keys: (count) =>
        `حتى ذلك الحين ${work(count)} كما الآن. بعد ذلك ${byKeys(count, 'سترفضه', 'سترفضهما', 'سترفضها')} التطبيقات.`,
      files: () => 'حتى ذلك الحين يمكنك تنزيل الملفات كما الآن. بعد ذلك لن تجدها هنا.',
      keysAndFiles: (count) =>
        `حتى ذلك الحين يمكنك استخدام ${keys(count)} والملفات كما الآن. بعد ذلك سترفض التطبيقات ${keys(count)}، ولن تجد الملفات هنا.`,
      other: () => 'حتى ذلك الحين يعمل كل شيء كما الآن. بعد ذلك ستفقد ما يشمله الاشتراك.',
    },
    nothingCharged: 'لن يُخصم أي مبلغ مقابله.',

    pausesOn: (date) => `يتوقف الاشتراك مؤقتًا في ${isolate(date)}.`,
    pausesWithPeriod: 'يتوقف الاشتراك مؤقتًا مع نهاية الفترة الحالية.',
    whilePaused: {
      keys: (count) => `أثناء التوقف لا يُخصم أي مبلغ، ولا ${work(count)}.`,
      files: () => 'أثناء التوقف لا يُخصم أي مبلغ، ولا يمكن تنزيل الملفات.',
      keysAndFiles: (count) =>
        `أثناء التوقف لا يُخصم أي مبلغ، ولا ${work(count)}، ولا يمكن تنزيل الملفات.`,
      other: () => 'أثناء التوقف لا يُخصم أي مبلغ، ولا يمكنك استخدام ما يشمله الاشتراك.',
    },
    paused: {
      keys: (count) => `لا ${work(count)} أثناء توقف الاشتراك مؤقتًا.`,
      files: () => 'لا يمكن تنزيل الملفات أثناء توقف الاشتراك مؤقتًا.',
      keysAndFiles: (count) => `لا يمكنك استخدام ${keys(count)} والملفات أثناء توقف الاشتراك مؤقتًا.`,
      other: () => 'لا يمكنك استخدام ما يشمله الاشتراك أثناء توقفه مؤقتًا.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `سيُستأنف تلقائيًا في ${isolate(date)}، مع دفعة قدرها ${isolate(amount)}.`
        : `سيُستأنف تلقائيًا في ${isolate(date)}، وكذلك المدفوعات.`,
    resumesSoon: 'سيُستأنف تلقائيًا قريبًا، وكذلك المدفوعات.',
    resumesOnRequest: 'يبقى متوقفًا مؤقتًا، ولا يُخصم أي مبلغ، إلى أن يُستأنف.',
    endPaused: 'لإنهائه أثناء توقفه مؤقتًا، تواصل مع البائع.',

    declined: (method) => `تعذّر الخصم من ${isolate(method)}.`,
    paymentFailed: 'فشلت الدفعة الأخيرة.',
    nextAttempt: (date) => `المحاولة التالية في ${isolate(date)}.`,
    triedAgain: 'ستُعاد محاولة الدفع.',
    worksUntilThen: {
      keys: (count) => `حتى ذلك الحين ${work(count)} كالمعتاد.`,
      files: () => 'حتى ذلك الحين يمكنك تنزيل الملفات كالمعتاد.',
      keysAndFiles: (count) => `حتى ذلك الحين يمكنك استخدام ${keys(count)} والملفات كالمعتاد.`,
      other: () => 'حتى ذلك الحين يعمل كل شيء كالمعتاد.',
    },
    stopsUntilPaid: {
      keys: (count) => `لا ${work(count)} حتى يتم الدفع.`,
      files: () => 'لا يمكن تنزيل الملفات حتى يتم الدفع.',
      keysAndFiles: (count) => `لا يمكنك استخدام ${keys(count)} والملفات حتى يتم الدفع.`,
      other: () => 'لا يمكنك استخدام ما يشمله الاشتراك حتى يتم الدفع.',
    },
    endsUnpaidOn: (date) => `إذا لم يتم الدفع بحلول ${isolate(date)}، فسينتهي الاشتراك.`,
    stopsThen: {
      keys: (count) => `عندها لن ${work(count)}.`,
      files: () => 'عندها لن تجد الملفات هنا.',
      keysAndFiles: (count) => `عندها لن ${work(count)}، ولن تجد الملفات هنا.`,
      other: () => 'عندها ستفقد ما يشمله الاشتراك.',
    },
    endsAnyway: (date) => `سواء تم الدفع أم لا، ينتهي الاشتراك في ${isolate(date)}.`,
    askOwner: 'اطلب من مالك فريقك أو من أحد مسؤولي الفوترة فيه تحديث طريقة الدفع.',

    unpaid: 'فشل الدفع، ولن تُعاد المحاولة.',
    stopped: {
      keys: (count) =>
        byKeys(
          count,
          'لم يعد مفتاح الترخيص يعمل.',
          'لم يعد مفتاحا الترخيص يعملان.',
          'لم تعد مفاتيح الترخيص تعمل.',
        ),
      files: () => 'لم يعد من الممكن تنزيل الملفات.',
      keysAndFiles: (count) => `لم يعد بإمكانك استخدام ${keys(count)} والملفات.`,
      other: () => 'لم يعد بإمكانك استخدام ما كان يشمله الاشتراك.',
    },
    endUnpaid: 'للدفع أو لإنهاء الاشتراك، تواصل مع البائع.',

    incomplete: 'لم تتم الدفعة الأولى بعد.',
    incompleteText:
      'يبدأ الاشتراك بها. إذا كنت قد دفعت للتو، فسيستغرق ذلك بضع دقائق على الأكثر. وإلا فاسأل البائع.',
    incompleteExpired: 'لم تتم الدفعة الأولى في الوقت المحدد.',
    incompleteExpiredText: 'لم يبدأ الاشتراك، ولن يبدأ.',

    endedOn: (date) => `انتهى الاشتراك في ${isolate(date)}.`,
    hasEnded: 'انتهى الاشتراك.',

    holdsForTeam: 'ينطبق هذا على كل من في الفريق.',
  },

  usage: 'الاستخدام في هذه الفترة',
  usageCost: (amount) => `حتى الآن ${isolate(amount)}`,

  benefits: 'ما يشمله الاشتراك',
  files,
  showKey: 'عرض المفتاح',
  showFiles: 'عرض الملفات',
  benefitPending: 'قيد التحضير',
  benefitFailed: 'غير متاح. اسأل البائع',
  benefitsOfTeam: 'لكل شخص في الفريق نصيبه الخاص من ذلك. ترى هنا ما يخصك.',
  benefitsForTeam: 'لكل شخص له مقعد في الفريق نصيبه الخاص من ذلك.',

  planned: {
    plan: (name, date) => `يتغير إلى ${isolate(name)} ${onDate(date)}`,
    otherPlan: (date) => `يتغير إلى خطة أخرى ${onDate(date)}`,
    seats: (count, date, number) => `يتغير إلى ${seats(count, number, 'مقعدين')} ${onDate(date)}`,
    units: (count, date, number) => `يتغير إلى ${units(count, number, 'وحدتين')} ${onDate(date)}`,
  },

  since: (date) => `منذ ${isolate(date)}`,
  cancelledOn: (date) => `طُلب إنهاؤه في ${isolate(date)}`,
  pausedSince: (date) => `متوقف مؤقتًا منذ ${isolate(date)}`,
  unpaidSince: (date) => `غير مدفوع منذ ${isolate(date)}`,

  paymentMethod: {
    endingIn: (name, last4) => `${isolate(name)} تنتهي بـ ${isolate(last4)}`,
    card: 'بطاقة',
    other: 'طريقة دفع محفوظة',
    expired: (method) => `انتهت صلاحية ${isolate(method)}`,
    expiresSoon: (method, month) => `تنتهي صلاحية ${isolate(method)} في نهاية ${isolate(month)}`,
    none: 'لا توجد طريقة دفع محفوظة',
  },
  updatePayment: (platform) => `تحديث طريقة الدفع في خدمة ${isolate(platform)}`,
  signInThere: (platform) =>
    `ستطلب منك خدمة ${isolate(platform)} أولًا تسجيل الدخول عبر البريد الإلكتروني.`,
  resubscribe: 'الاشتراك من جديد',
  readOnly: 'لا يمكن تغيير الاشتراك إلا للمالك ومسؤولي الفوترة في فريقك.',

  unaffected: 'لا يؤثر ذلك في اشتراكك.',
  failures: {
    unauthorized: ({ next }) => [
      'انتهت جلستك',
      `حفاظًا على أمانك، يستمر الوصول إلى الاشتراكات ساعة واحدة. ${next}`,
    ],
    not_found: [
      'لم يُعثر على الاشتراك',
      'ربما يعود إلى حساب آخر. سجّل الدخول بالحساب الذي اشتريته به.',
    ],
  },

  list: {
    title: 'الاشتراكات',
    loading: 'جارٍ تحميل الاشتراكات…',
    total: (count, number) =>
      `${number(count)} ${plural('ar', count, { zero: 'اشتراك', one: 'اشتراك', two: 'اشتراكان', few: 'اشتراكات', many: 'اشتراكًا', other: 'اشتراك' })}`,
    unreadable: (count, number) =>
      `عدد الاشتراكات التي تعذّر عرضها: ${number(count)}. ${ASK_THE_SELLER}`,
    empty: [
      'لا توجد اشتراكات لعرضها',
      'إذا كنت تتوقع وجود اشتراك، فتحقق من الحساب الذي سجّلت الدخول به.',
    ],
  },
  changes: arSubscriptionChanges,
};
