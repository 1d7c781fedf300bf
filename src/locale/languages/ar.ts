import { isolate } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'لا يؤثر ذلك في ترخيصك.';
const ASK_THE_SELLER = `${SAFE} اطلب المساعدة من البائع.`;
const WAIT = `${SAFE} انتظر دقيقة ثم أعد المحاولة.`;
const CHECK_THE_CONNECTION = `${SAFE} تحقق من اتصالك ثم أعد المحاولة.`;

/** Arabic. Each text begins with an Arabic letter, since the first one decides the direction. */
export const ar: Language = {
  locale: 'ar',
  dir: 'rtl',
  messages: {
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
    refused: 'سترفض التطبيقات هذا المفتاح عند التحقق منه.',

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
    used: (count, limit, number) => `${number(count)} من ${number(limit)}`,
    upTo: (limit, number) => `حتى ${number(limit)}`,
    left: (count, number) => `المتبقي: ${number(count)}`,
    over: (count, number) => `تجاوز الحد بمقدار ${number(count)}`,
    unlimited: 'بلا حد',
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
    search: 'بحث',
    found: (count, number) => `عدد النتائج: ${number(count)}`,
    showMore: 'عرض المزيد',

    validated: (count, last, number) =>
      count
        ? `تم التحقق ${number(count)} ${plural('ar', count, { zero: 'مرة', one: 'مرة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' })}${last ? `، آخرها ${last}` : ''}`
        : 'لم يتم التحقق بعد',
    issuedOn: (date) => `صدر في ${date}`,

    deactivate: 'إلغاء التنشيط',
    deactivateTitle: (label) => `هل تريد إلغاء تنشيط «${isolate(label)}»؟`,
    deactivateText: 'سيتوقف التطبيق هناك عن العمل حتى يُنشَّط من جديد.',
    deactivating: 'جارٍ إلغاء التنشيط…',
    deactivated: (label) => `تم إلغاء تنشيط «${isolate(label)}».`,
    notDeactivated: (label, reason) => `لم يتم إلغاء تنشيط «${isolate(label)}»: ${reason}.`,

    rotate: 'استبدال المفتاح',
    rotateTitle: 'هل تريد استبدال مفتاح الترخيص هذا؟',
    rotateText: 'سيتوقف مفتاحك الحالي عن العمل فورًا. أدخل المفتاح الجديد في كل تطبيق.',
    rotating: 'جارٍ الاستبدال…',
    rotated: 'تم استبدال مفتاحك. أدخل المفتاح الجديد في كل تطبيق.',
    notRotated: (reason) => `لم يتم استبدال مفتاحك: ${reason}.`,
    maybeRotated: 'ربما تم استبدال مفتاحك.',
    keep: 'إبقاء',

    signInAgain: 'تسجيل الدخول مجددًا',
    tryAgain: 'إعادة المحاولة',
    tryingAgain: 'جارٍ إعادة المحاولة…',
    outdated: 'قد تكون هذه البيانات قديمة.',
    failures: {
      unauthorized: [
        'انتهت جلستك',
        'حفاظًا على أمانك، يستمر الوصول إلى مفاتيح الترخيص ساعة واحدة. سجّل الدخول مجددًا لرؤية هذا المفتاح.',
      ],
      forbidden: ['لا يمكنك رؤية مفتاح الترخيص هذا', `${SAFE} اطلب إذن الوصول من البائع.`],
      not_found: ['لم يُعثر على مفتاح الترخيص', 'ربما يعود إلى حساب آخر. سجّل الدخول بذلك الحساب.'],
      invalid_request: ['لا يمكننا عرض مفتاح الترخيص هذا', ASK_THE_SELLER],
      rejected: ['رفضت Polar هذا الطلب', ASK_THE_SELLER],
      rate_limited: ['طلبات كثيرة جدًا', WAIT],
      server: ['لا يمكن لـ Polar الرد الآن', WAIT],
      network: ['لا يمكننا الوصول إلى Polar الآن', CHECK_THE_CONNECTION],
      offline: ['أنت غير متصل بالإنترنت', `${SAFE} سنعيد المحاولة عندما يعود الاتصال.`],
      timeout: ['لم ترد Polar في الوقت المناسب', CHECK_THE_CONNECTION],
      invalid_response: ['لا يمكننا قراءة رد Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'مفاتيح الترخيص',
      loading: 'جارٍ تحميل مفاتيح الترخيص…',
      total: (count, number) =>
        `${number(count)} ${plural('ar', count, { zero: 'مفتاح ترخيص', one: 'مفتاح ترخيص', two: 'مفتاحا ترخيص', few: 'مفاتيح ترخيص', many: 'مفتاح ترخيص', other: 'مفتاح ترخيص' })}`,
      status: 'الحالة',
      all: 'الكل',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'الصفحات',
      page: (page, pages, number) => `الصفحة ${number(page)} من ${number(pages)}`,
      turning: 'جارٍ التحميل…',
      previous: 'السابق',
      next: 'التالي',
      empty: [
        'لا توجد مفاتيح ترخيص لعرضها',
        'إذا كنت تتوقع وجود مفتاح، فتحقق من الحساب الذي سجّلت الدخول به.',
      ],
    },
  },
};
