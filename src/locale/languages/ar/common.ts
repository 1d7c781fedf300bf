import type { CommonMessages } from '../../common-messages.ts';
import { isolate } from '../../isolate.ts';

export const ASK_THE_SELLER = 'اطلب المساعدة من البائع.';
const WAIT = 'انتظر دقيقة ثم أعد المحاولة.';
const CHECK_THE_CONNECTION = 'تحقق من اتصالك ثم أعد المحاولة.';

/**
 * The Arabic texts that belong to no resource.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'تسجيل الدخول مجددًا',
  tryAgain: 'إعادة المحاولة',
  reload: 'إعادة التحميل',
  tryingAgain: 'جارٍ إعادة المحاولة…',
  outdated: 'قد تكون هذه البيانات قديمة.',
  nextSteps: {
    sign_in: 'سجّل الدخول مجددًا للمتابعة.',
    reload: 'أعد تحميل هذه الصفحة للمتابعة.',
    try_again: 'أعد المحاولة، أو أعد تحميل هذه الصفحة.',
  },
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

  address: {
    name: 'الاسم أو الشركة',
    country: 'البلد',
    line1: 'الشارع والرقم',
    line2: 'الشقة أو الطابق أو المبنى',
    cities: {
      city: 'المدينة',
      district: 'الحي',
      post_town: 'البلدة أو المدينة',
      suburb: 'الضاحية',
    },
    states: {
      any: 'الولاية أو المقاطعة أو المنطقة',
      area: 'الناحية',
      county: 'المقاطعة',
      department: 'المقاطعة',
      district: 'القضاء',
      do_si: 'المقاطعة أو المدينة',
      emirate: 'الإمارة',
      island: 'الجزيرة',
      oblast: 'الأوبلاست',
      parish: 'الأبرشية',
      prefecture: 'المحافظة',
      province: 'المقاطعة',
      region: 'المنطقة',
      state: 'الولاية',
    },
    postalCodes: {
      eircode: 'رمز Eircode',
      pin: 'رمز PIN البريدي',
      postal: 'الرمز البريدي',
      zip: 'الرمز البريدي (ZIP)',
    },
    vatId: 'رقم ضريبة القيمة المضافة',
    taxId: 'الرقم الضريبي',
    optional: (label) => `${label} (اختياري)`,

    chooseCountry: 'اختر البلد',
    chooseState: 'اختر الولاية',
    chooseProvince: 'اختر المقاطعة',
    notOffered: (name) => `${isolate(name)} (غير متاح)`,
    taxIdHint: (example) => `مثلًا ${isolate(example)}`,

    nameMissing: 'أدخل اسمًا أو شركة.',
    nameKept: 'يمكن تغيير الاسم، لكن لا يمكن حذفه.',
    countryMissing: 'اختر بلدًا.',
    countryRefused: 'هذا البلد غير مقبول. اختر بلدًا آخر.',
    stateRefused: 'هذا الاختيار غير مقبول للبلد أعلاه. اختر غيره.',
    taxIdRefused: (country) => `هذا الرقم غير مقبول للبلد المختار (${isolate(country)}).`,
    taxIdForm: (example) => `مثال على رقم صالح: ${isolate(example)}.`,
    taxIdMisfit: (country) =>
      `هذا الرقم لا يناسب البلد المختار (${isolate(country)}). أدخل رقمًا من ذلك البلد، أو اترك الحقل فارغًا.`,
    saveWithoutTaxId: 'الحفظ بدون رقم',
    refused: 'هذا غير مقبول. تحقق منه ثم احفظ مجددًا.',
    refusedElsewhere: (label) => `لم يُحفظ شيء: «${label}» غير مقبول.`,
    refusedUnknown: 'لم يُحفظ شيء: شيء مما ورد أعلاه غير مقبول. تحقق منه ثم احفظ مجددًا.',

    unavailable: 'تعذّر تحميل النموذج. تحقق من اتصالك ثم أعد المحاولة.',
    save: 'حفظ',
    saving: 'جارٍ الحفظ…',
    cancel: 'إلغاء',
  },

  failures: {
    signed_out: ({ next }) => ['لم تسجّل الدخول', `لا يظهر ما اشتريته إلا وأنت مسجّل الدخول. ${next}`],
    unauthorized: ({ next }) => [
      'انتهت جلستك',
      `حفاظًا على أمانك، تستمر الجلسة ساعة واحدة. ${next}`,
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
    no_session: ({ unaffected, next }) => [
      'لم نتمكن من الوصول إلى حسابك',
      `${unaffected} ربما سجّلت الخروج. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => ['موقع البائع لا يستجيب الآن', `${unaffected} ${WAIT}`],
    no_customer: [
      'لا توجد مشتريات بهذا الحساب',
      'إذا كنت تتوقع وجود عملية شراء، فتحقق من الحساب الذي سجّلت الدخول به.',
    ],
    unknown: ({ unaffected }) => ['حدث خطأ ما', `${unaffected} ${WAIT}`],
  },
};
