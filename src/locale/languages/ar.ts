import type { LanguageMessages } from '../../core/resources.ts';
import { isolate } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'اطلب المساعدة من البائع.';
const WAIT = 'انتظر دقيقة ثم أعد المحاولة.';
const CHECK_THE_CONNECTION = 'تحقق من اتصالك ثم أعد المحاولة.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'تسجيل الدخول مجددًا',
  tryAgain: 'إعادة المحاولة',
  tryingAgain: 'جارٍ إعادة المحاولة…',
  outdated: 'قد تكون هذه البيانات قديمة.',
  keep: 'إبقاء',

  used: (count, limit, number) => `${number(count)} من ${number(limit)}`,
  upTo: (limit, number) => `حتى ${number(limit)}`,
  left: (count, number) => `المتبقي: ${number(count)}`,
  over: (count, number) => `تجاوز الحد بمقدار ${number(count)}`,
  unlimited: 'بلا حد',

  search: 'بحث',
  found: (count, number) => `عدد النتائج: ${number(count)}`,
  showMore: 'عرض المزيد',
  all: 'الكل',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'الصفحات',
  page: (page, pages, number) => `الصفحة ${number(page)} من ${number(pages)}`,
  turning: 'جارٍ التحميل…',
  previous: 'السابق',
  next: 'التالي',

  failures: {
    unauthorized: [
      'انتهت جلستك',
      'حفاظًا على أمانك، تستمر الجلسة ساعة واحدة. سجّل الدخول مجددًا للمتابعة.',
    ],
    payment_required: ({ unaffected }) => [
      'توجد دفعة لم تُسدَّد',
      `${unaffected} اسأل البائع عن طريقة الدفع.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `رفضت خدمة ${isolate(platform)} هذا الطلب`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'لم يُعثر على المطلوب',
      'ربما يعود إلى حساب آخر. سجّل الدخول بالحساب الذي اشتريت به.',
    ],
    conflict: ({ unaffected }) => [
      'حدث تغيير آخر في الوقت نفسه',
      `${unaffected} أعد تحميل هذه الصفحة لرؤية الوضع الحالي، ثم أعد المحاولة.`,
    ],
    gone: ({ unaffected }) => ['لم يعد هذا متاحًا', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['لا يمكننا عرض هذا', `${unaffected} ${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `رفضت خدمة ${isolate(platform)} هذا الطلب`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['طلبات كثيرة جدًا', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `لا يمكن لخدمة ${isolate(platform)} الرد الآن`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `لا يمكننا الوصول إلى خدمة ${isolate(platform)} الآن`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'أنت غير متصل بالإنترنت',
      `${unaffected} سنعيد المحاولة فور عودة الاتصال.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `تستغرق خدمة ${isolate(platform)} وقتًا أطول من اللازم للرد`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `لا يمكننا قراءة رد خدمة ${isolate(platform)}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'مفتاح الترخيص',
  loading: 'جارٍ تحميل مفتاح الترخيص…',
  licensedTo: (nameOrEmail) => `مرخّص باسم ${isolate(nameOrEmail)}`,

  status: {
    active: 'نشط',
    expires_soon: 'ينتهي قريبًا',
    expired: 'منتهي الصلاحية',
    disabled: 'معطّل',
    revoked: 'مُلغى',
  },
  expiredOn: (date) => `انتهت صلاحية هذا المفتاح في ${date}.`,
  refused: 'التطبيقات التي تتحقق من هذا المفتاح ترفضه.',

  reveal: 'إظهار',
  hide: 'إخفاء',
  copy: 'نسخ',
  copied: 'تم النسخ',
  hidden: (end) => (end ? `مخفي، ينتهي بـ ${isolate(end)}` : 'مخفي'),
  keyRevealed: 'يظهر لمدة 30 ثانية',
  copyFailed: 'تعذّر النسخ. أظهر المفتاح وانسخه بنفسك.',

  activations: 'عمليات التنشيط',
  usage: 'الاستخدام',
  expires: 'تاريخ الانتهاء',
  unsupported: 'غير مدعوم',
  noDate: 'بلا تاريخ محدد',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} من ${number(limit)} قيد الاستخدام${count < limit ? '' : '.'}`
      : `${number(count)} قيد الاستخدام`,
  noneToShow: 'لا شيء بعد، أو أخفاه البائع.',
  makeRoom: 'لإفساح مكان، ألغِ تنشيط ما لم تعد تستخدمه.',
  unnamed: 'بلا اسم',
  activatedOn: (date) => `نُشّط في ${date}`,
  details: 'التفاصيل',

  validated: (count, last, number) =>
    count
      ? `تم التحقق ${number(count)} ${plural('ar', count, { zero: 'مرة', one: 'مرة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' })}${last ? `، آخرها ${last}` : ''}`
      : 'لم يتم التحقق بعد',
  issuedOn: (date) => `صدر في ${date}`,

  deactivate: 'إلغاء التنشيط',
  deactivateTitle: (label) => `هل تريد إلغاء تنشيط «${isolate(label)}»؟`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} من ${number(limit)}` : number(left));
    return `سيتوقف التطبيق هناك عن العمل حتى تنشّطه من جديد. قيد الاستخدام الآن: ${count(used)}. بعد ذلك: ${count(used - 1)}.`;
  },
  deactivating: 'جارٍ إلغاء التنشيط…',
  deactivated: (label) => `تم إلغاء تنشيط «${isolate(label)}». أصبح مكانه متاحًا.`,
  notDeactivated: (label, reason) => `لم يتم إلغاء تنشيط «${isolate(label)}»: ${reason}.`,

  rotate: 'استبدال المفتاح',
  rotateTitle: 'هل تريد استبدال مفتاح الترخيص هذا؟',
  rotateText:
    'ستحصل على مفتاح جديد، وسيتوقف القديم عن العمل فورًا. أدخل المفتاح الجديد في كل تطبيق يستخدم المفتاح.',
  rotating: 'جارٍ الاستبدال…',
  rotated: 'تم استبدال مفتاحك. أدخل المفتاح الجديد في كل تطبيق يستخدم المفتاح.',
  notRotated: (reason) => `لم يتم استبدال مفتاحك: ${reason}.`,
  maybeRotated:
    'ربما تم استبدال مفتاحك: لم يصل رد يؤكد ذلك. أعد تحميل هذه الصفحة لمعرفة المفتاح الصالح.',

  unaffected: 'لا يؤثر ذلك في ترخيصك.',
  failures: {
    unauthorized: [
      'انتهت جلستك',
      'حفاظًا على أمانك، يستمر الوصول إلى مفاتيح الترخيص ساعة واحدة. سجّل الدخول مجددًا لرؤية مفتاحك.',
    ],
    not_found: [
      'لم يُعثر على مفتاح الترخيص',
      'ربما يعود إلى حساب آخر. سجّل الدخول بالحساب الذي اشتريته به.',
    ],
    invalid_request: ({ unaffected }) => [
      'لا يمكننا عرض مفتاح الترخيص هذا',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'مفاتيح الترخيص',
    loading: 'جارٍ تحميل مفاتيح الترخيص…',
    total: (count, number) =>
      `${number(count)} ${plural('ar', count, { zero: 'مفتاح ترخيص', one: 'مفتاح ترخيص', two: 'مفتاحا ترخيص', few: 'مفاتيح ترخيص', many: 'مفتاح ترخيص', other: 'مفتاح ترخيص' })}`,
    unreadable: (count, number) =>
      `عدد مفاتيح الترخيص التي تعذّر عرضها: ${number(count)}. ${ASK_THE_SELLER}`,
    status: 'الحالة',
    empty: [
      'لا توجد مفاتيح ترخيص لعرضها',
      'إذا كنت تتوقع وجود مفتاح، فتحقق من الحساب الذي سجّلت الدخول به.',
    ],
  },
};

/** Arabic. Each text begins with an Arabic letter, since the first one decides the direction. */
export const ar: Language = {
  locale: 'ar',
  dir: 'rtl',
  messages: { common, licenseKeys },
};
