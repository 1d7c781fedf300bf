import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { arSubscriptionRefusals } from './subscription-refusals.ts';
import { byKeys, files, seats, work } from './subscription-words.ts';

const WITH_PERIOD = 'مع نهاية الفترة الحالية';
const NOTHING_NOW = 'لن يُخصم أي مبلغ الآن.';
const EXACT_SUM = 'المبلغ الدقيق مذكور في الفاتورة.';

const onDate = (date: string | undefined) => (date ? `في ${isolate(date)}` : WITH_PERIOD);
const ofSum = (amount: string | undefined) => (amount ? ` وقدرها ${isolate(amount)}` : '');
const ofInvoice = (date: string | undefined) => (date ? ` في ${isolate(date)}` : '');

/**
 * The Arabic texts of the changes of a subscription.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'إنهاء الاشتراك…',
  keep: 'إبقاء اشتراكي',
  pause: 'إيقاف مؤقت…',
  dropPause: 'مواصلة الاشتراك',
  resume: 'استئناف الآن…',
  changePlan: 'تغيير الخطة…',
  changeSeats: 'تغيير المقاعد…',
  dropChange: 'التراجع عن هذا التغيير',
  sending: 'جارٍ الإرسال…',

  cancelling: {
    title: (product) => `هل تريد إنهاء الاشتراك في ${isolate(product)}؟`,
    nothingCharged: 'لن يُخصم أي مبلغ بعد الآن.',
    trialNotCharged: 'تستمر الفترة التجريبية حتى نهايتها، ولن يُخصم أي مبلغ عندها.',
    onlyUsageCharged: 'لن يُخصم أي مبلغ بعد الآن، باستثناء ما تستخدمه حتى انتهاء الاشتراك.',
    onlyOpenCharged: 'لن يُخصم أي مبلغ بعد الآن، باستثناء ما لم يُسدَّد بعد عن هذه الفترة.',
    openAmount: (amount, date) =>
      `ينتهي الاشتراك مع الفترة الحالية. قد تُحصَّل الدفعة المستحقة${ofSum(amount)} مع ذلك${date ? `، حتى ${isolate(date)} تقريبًا` : ''}.`,
    endsNow: (amount) =>
      `ينتهي الاشتراك فورًا. تسقط الدفعة المستحقة${ofSum(amount)}، ولن تُحصَّل بعد الآن.`,
    asking: 'جارٍ التحقق من مصير الدفعة المستحقة…',
    notNow: 'لم يعد من الممكن أن ينتهي فورًا. لا يزال بإمكانك تركه ينتهي مع الفترة الحالية.',

    atStake: 'ما يبقى لك، وإلى متى',
    licenseKeys: (count, number) =>
      count === 1
        ? 'مفتاح الترخيص'
        : `${number(count)} ${plural('ar', count, { zero: 'مفتاح ترخيص', one: 'مفتاح ترخيص', two: 'مفتاحا ترخيص', few: 'مفاتيح ترخيص', many: 'مفتاح ترخيص', other: 'مفتاح ترخيص' })}`,
    files,
    everythingElse: 'كل ما عدا ذلك مما يشمله',
    invoices: 'فواتيرك',
    worksUntil: (date, count) => `${byKeys(count, 'يعمل', 'يعملان', 'تعمل')} حتى ${isolate(date)}`,
    until: (date) => `حتى ${isolate(date)}`,
    untilPeriodEnds: 'حتى نهاية الفترة',
    stopsNow: 'ينتهي فورًا',
    stay: 'تبقى',
    team: 'ينطبق هذا على كل من في فريقك.',

    reason: 'لماذا؟ (اختياري)',
    noReason: 'اختر سببًا',
    reasons: {
      too_expensive: 'السعر مرتفع جدًا',
      missing_features: 'ينقصه شيء أحتاج إليه',
      switched_service: 'أستخدم شيئًا آخر الآن',
      unused: 'لا أستخدمه بما يكفي',
      too_complex: 'معقد أكثر من اللازم',
      low_quality: 'لا يعمل جيدًا بما يكفي',
      customer_service: 'لست راضيًا عن الدعم',
      other: 'سبب آخر',
    },
    comment: 'هل تود إضافة شيء؟ (اختياري)',
    takeBack: (date) => `يمكنك التراجع عن ذلك حتى ${isolate(date)}.`,
    noWayBack: 'لا يمكن التراجع عن ذلك.',

    stayButton: 'إبقاء',
    confirm: (date) => `إنهاء في ${isolate(date)}`,
    confirmSoon: 'إنهاء عند آخر الفترة',
    confirmNow: 'إنهاء الآن',
  },

  pausing: {
    title: (product) => `هل تريد إيقاف ${isolate(product)} مؤقتًا؟`,
    begins: (date) =>
      date
        ? `يستمر الاشتراك حتى ${isolate(date)}، فقد دفعت حتى ذلك الحين، ثم يتوقف مؤقتًا.`
        : 'يستمر الاشتراك حتى نهاية الفترة التي دفعت ثمنها، ثم يتوقف مؤقتًا.',
    meanwhile: {
      keys: (count) => `أثناء التوقف لا ${work(count)}، ولا يُخصم أي مبلغ.`,
      files: () => 'أثناء التوقف لا يمكنك تنزيل الملفات، ولا يُخصم أي مبلغ.',
      keysAndFiles: (count) =>
        `أثناء التوقف لا ${work(count)}، ولا يمكنك تنزيل الملفات، ولا يُخصم أي مبلغ.`,
      other: () => 'أثناء التوقف لا يعمل ما يشمله الاشتراك، ولا يُخصم أي مبلغ.',
    },
    until: 'المدة',
    untilResumed: 'حتى أستأنفه',
    untilDate: 'حتى تاريخ محدد',
    date: 'تاريخ الاستئناف',
    earliest: (earliest) => `في ${isolate(earliest)} أو بعده`,
    invalidDate: (earliest) => `أدخل ${isolate(earliest)} أو يومًا بعده.`,
    resumesOn: (date) =>
      `سيُستأنف تلقائيًا في ${isolate(date)}، ويُخصم ثمن الفترة التالية في ذلك اليوم.`,
    resumesOnRequest: 'يبقى متوقفًا مؤقتًا حتى تستأنفه هنا، وعندها يُخصم ثمن فترة جديدة فورًا.',
    noEnd: 'أثناء التوقف لا يمكن إنهاؤه هنا.',
    stayButton: 'عدم الإيقاف',
    confirm: (date) => `إيقاف مؤقت في ${isolate(date)}`,
    confirmSoon: 'إيقاف مؤقت عند آخر الفترة',
  },

  resuming: {
    title: (product) => `هل تريد استئناف ${isolate(product)} الآن؟`,
    charge: (amount, method) =>
      `سيُخصم ${amount ? isolate(amount) : 'ثمن فترة جديدة'} الآن من ${method ? isolate(method) : 'طريقة الدفع الخاصة بك'}.`,
    price: (price) => `السعر: ${isolate(price)}، إضافةً إلى الضرائب. ${EXACT_SUM}`,
    newPeriod: 'تبدأ فترة جديدة اليوم.',
    worksAgain: {
      keys: (count) => `بعد لحظات ${work(count)} من جديد.`,
      files: () => 'بعد لحظات يمكنك تنزيل الملفات من جديد.',
      keysAndFiles: (count) => `بعد لحظات ${work(count)} من جديد، ويمكنك تنزيل الملفات.`,
      other: () => 'بعد لحظات يعمل ما يشمله الاشتراك من جديد.',
    },
    stayButton: 'تركه متوقفًا',
    confirm: 'استئناف',
    confirmAndPay: 'استئناف ودفع',
  },

  planning: {
    title: (product) => `تغيير خطة ${isolate(product)}`,
    plan: 'الخطة الجديدة',
    planned: (name) => `${isolate(name)} (مقررة)`,
    loading: 'جارٍ تحميل الخطط…',
    none: 'لا توجد خطة أخرى يمكن أن يتغير إليها هذا الاشتراك.',
    failed: 'تعذّر تحميل الخطط. أغلق هذه النافذة ثم أعد المحاولة بعد لحظات.',
    missing: 'اختر خطة أولًا.',
    contents:
      'مفاتيح الترخيص والملفات التي لا تشملها الخطة الجديدة تتوقف عن العمل عند التغيير. تتوفر الجديدة بعد لحظات.',
    stayButton: 'إبقاء هذه الخطة',
    confirm: 'تغيير الخطة',
    confirmAndPay: 'تغيير الخطة والدفع',
  },

  seating: {
    title: (product) => `تغيير مقاعد ${isolate(product)}`,
    seats: 'عدد المقاعد',
    range: (min, max, number) =>
      max === undefined ? `على الأقل ${number(min)}` : `من ${number(min)} إلى ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `أدخل عددًا صحيحًا لا يقل عن ${number(min)}.`
        : `أدخل عددًا صحيحًا من ${number(min)} إلى ${number(max)}.`,
    same: (count, number) => `لديك الآن ${seats(count, number)}. أدخل عددًا آخر.`,
    fewer: 'يجب أولًا استرداد المقاعد التي يستخدمها أشخاص في فريقك.',
    stayButton: 'ترك المقاعد كما هي',
    confirm: (count, number) => `تغيير إلى ${seats(count, number, 'مقعدين')}`,
    confirmAndPay: (count, number) => `تغيير إلى ${seats(count, number, 'مقعدين')} والدفع`,
    confirmAny: 'تغيير المقاعد',
  },

  cost: {
    asking: 'جارٍ حساب التكلفة…',
    endsTrial: 'تنتهي فترتك التجريبية مع هذا التغيير، ويُخصم السعر الكامل الآن.',
    now: (amount, method) =>
      `سيُخصم ${isolate(amount)} الآن${method ? ` من ${isolate(method)}` : ''}.`,
    nowUnknown: `قد يُخصم مبلغ الآن. ${EXACT_SUM}`,
    creditUsed: (amount) => `رصيدك البالغ ${isolate(amount)} مطروح منه بالفعل.`,
    debtIncluded: (amount) => `منه ${isolate(amount)} مستحقات سابقة.`,
    credit: (amount) =>
      `${NOTHING_NOW} ستحصل على رصيد قدره ${isolate(amount)}، يُستخدم في دفعاتك القادمة.`,
    nothingNow: NOTHING_NOW,
    coveredByCredit: (amount) => `لن يُخصم أي مبلغ الآن: يُدفع ${isolate(amount)} من رصيدك.`,
    nextInvoice: (amount, date) =>
      `${NOTHING_NOW} سيُضاف ${amount ? isolate(amount) : 'الفرق'} إلى فاتورتك القادمة${ofInvoice(date)}.`,
    nextInvoiceCredit: (amount, date) =>
      `${NOTHING_NOW} سيُطرح رصيد قدره ${isolate(amount)} من فاتورتك القادمة${ofInvoice(date)}.`,
    periodEnd: (date) =>
      `${NOTHING_NOW} يسري التغيير ${onDate(date)}، ومن حينها يُحتسب السعر الجديد.`,
    trialEnd: (date) =>
      `${NOTHING_NOW} تستمر الفترة التجريبية${date ? ` حتى ${isolate(date)}` : ''}، وبعدها يُخصم السعر الجديد.`,
    unknown: (amount) =>
      amount
        ? `يكلّف التغيير ${isolate(amount)}، الآن أو في فاتورتك القادمة.`
        : `قد يكلّف التغيير مبلغًا، الآن أو في فاتورتك القادمة. ${EXACT_SUM}`,
    appliesNow: 'يسري التغيير فورًا.',
    newPeriod: 'تبدأ معه فترة جديدة.',
  },

  done: {
    cancel: (date) =>
      `سُجّل إنهاء الاشتراك، وسينتهي ${date ? `في ${isolate(date)}` : 'مع هذه الفترة'}.`,
    revoke: 'انتهى الاشتراك. لن تُحصَّل الدفعة المستحقة بعد الآن.',
    keep: 'يستمر اشتراكك كما كان.',
    pause: (date) => `سيتوقف الاشتراك مؤقتًا ${onDate(date)}.`,
    dropPause: 'لن يتوقف الاشتراك مؤقتًا، ويستمر كما كان.',
    resume: 'الاشتراك يعمل من جديد.',
    paymentAwaited: 'الدفعة قيد المعالجة. إذا فشلت، فسنذكر ذلك هنا.',
    paid: 'تمت الدفعة.',
    paymentFailed: 'لكن الدفعة فشلت. حدّث طريقة الدفع كي تُعاد المحاولة.',
    changePlan: (name) => `خطتك الآن هي ${isolate(name)}.`,
    changePlanLater: (name, date) => `سيتغير الاشتراك إلى ${isolate(name)} ${onDate(date)}.`,
    changeSeats: (count, number) => `لديك الآن ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `سيتغير الاشتراك إلى ${seats(count, number, 'مقعدين')} ${onDate(date)}.`,
    dropChange: 'تم التراجع عن التغيير المقرر. يبقى كل شيء كما هو.',
  },

  refusals: arSubscriptionRefusals,
  notChanged: (reason) => `لم يتغير شيء: ${reason}.`,
  maybeChanged: 'فُقد الرد، لذا لا نعرف ما إذا كان التغيير قد تم. لن نرسله من جديد من تلقاء أنفسنا.',
  changedMeanwhile:
    'فُقد الرد، وتغيّر الاشتراك منذ ذلك الحين، لذا لا نعرف ما إذا كان هذا التغيير قد تم. تحقق من وضعه الحالي قبل إعادة المحاولة.',
  lookAgain: 'التحقق مجددًا',
  looking: 'جارٍ التحقق…',
  notChangedAfterAll: 'لم يتم التغيير. يمكنك إعادة المحاولة.',
};
