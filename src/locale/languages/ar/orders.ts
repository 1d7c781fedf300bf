import type { OrderMessages } from '../../../orders/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Arabic texts of orders.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arOrders: OrderMessages = {
  title: 'طلب شراء',
  loading: 'جارٍ تحميل الطلب…',
  loaded: (title, date, amount) => `${isolate(title)}، ${isolate(date)}: ${isolate(amount)}`,
  help: 'الحصول على مساعدة',

  states: {
    pending: 'بانتظار الدفع',
    payment_failed: 'فشل الدفع',
    refunded: 'تم رد المبلغ',
    partially_refunded: 'تم رد جزء من المبلغ',
    draft: 'مسودة',
    void: 'مُلغى',
  },
  refundedAmount: (amount) => `تم رد ${isolate(amount)}`,
  occasions: {
    purchase: 'شراء',
    start: 'اشتراك جديد',
    renewal: 'تجديد',
    change: 'تغيير الخطة',
    usage: 'الاستخدام',
  },

  lines: {
    discount: 'الخصم',
    tax: 'الضريبة',
    total: 'الإجمالي',
    credit_used: 'الرصيد المستخدم',
    earlier_balance: 'مستحقات سابقة',
    charged: 'المبلغ المحصّل',
    refund: 'المبلغ المردود',
  },
  item: 'بند',

  invoice: 'الفاتورة',
  receipt: 'الإيصال',
  opening: 'جارٍ الفتح…',
  preparing: 'جارٍ التحضير…',
  checkAgain: 'التحقق مجددًا',
  invoicePreparing:
    'يجري تحضير فاتورتك. يستغرق ذلك عادةً أقل من عشر ثوانٍ. يمكنك البقاء في هذه الصفحة.',
  receiptPreparing:
    'يجري تحضير إيصالك. يستغرق ذلك عادةً أقل من نصف دقيقة. يمكنك البقاء في هذه الصفحة.',
  invoiceLate: 'تستغرق فاتورتك وقتًا أطول من المعتاد. تحقق مجددًا بعد بضع دقائق.',
  receiptLate: 'يستغرق إيصالك وقتًا أطول من المعتاد. تحقق مجددًا بعد بضع دقائق.',
  invoiceReady: 'فاتورتك جاهزة. يعمل الرابط لمدة عشر دقائق.',
  receiptReady: 'إيصالك جاهز. يعمل الرابط لمدة عشر دقائق.',
  ifNothingOpened: 'ألم يُفتح شيء؟ يعمل هذا الرابط لمدة عشر دقائق.',
  openInvoice: 'فتح الفاتورة',
  openReceipt: 'فتح الإيصال',
  openInNewTab: 'فتح في علامة تبويب جديدة',
  invoiceNotOpened: (reason) => `تعذّر فتح الفاتورة: ${reason}.`,
  receiptNotOpened: (reason) => `تعذّر فتح الإيصال: ${reason}.`,
  invoiceNotCreated: (reason) => `لم تُنشأ الفاتورة: ${reason}.`,
  maybeCreated: 'ربما يجري إنشاء الفاتورة: لم يصل رد يؤكد ذلك. أعد المحاولة بعد دقيقة.',
  noInvoice: 'لا توجد فاتورة لهذا الطلب. إذا كنت بحاجة إليها، فاسأل البائع.',
  noReceipt: 'لا يوجد إيصال لهذا الطلب. إذا كنت بحاجة إليه، فاسأل البائع.',

  formTitle: (date) => `فاتورة ${isolate(date)}`,
  formText: 'تحتاج الفاتورة إلى اسم وعنوان.',
  formNote: 'يمكن تصحيح الاسم والشارع لاحقًا، أما البلد والولاية أو المنطقة فلا.',
  taxIdNote:
    'الرقم الضريبي في الفاتورة هو المسجل عند الشراء. إذا كانت تحتاج إلى رقم آخر، فاسأل البائع.',
  createInvoice: 'إنشاء الفاتورة',
  creatingInvoice: 'جارٍ الإنشاء…',

  correct: 'تصحيح بيانات الفاتورة',
  correctTitle: (date) => `تصحيح فاتورة ${isolate(date)}`,
  correctText:
    'يمكنك تغيير الاسم والشارع والمدينة والرمز البريدي. يبقى البلد والولاية أو المنطقة كما هما.',
  saveCorrection: 'حفظ وتجديد الفاتورة',
  correctionPreparing:
    'تم حفظ بياناتك، ويجري تحضير الفاتورة المصححة. يستغرق ذلك عادةً أقل من عشر ثوانٍ.',
  corrected: 'فاتورتك المصححة جاهزة. يعمل الرابط لمدة عشر دقائق.',
  correctionFollows:
    'تم حفظ بياناتك. ستتوفر الفاتورة المصححة بعد بضع دقائق. حتى ذلك الحين، قد تحصل على الفاتورة ذات البيانات القديمة.',
  nothingToCorrect: 'لم يتغير شيء: هذه البيانات موجودة في الفاتورة بالفعل.',
  notCorrected: (reason) => `لم تُحفظ بياناتك: ${reason}.`,
  maybeCorrected:
    'ربما تم حفظ بياناتك: لم يصل رد يؤكد ذلك. أعد تحميل هذه الصفحة لرؤية الوضع الحالي.',
  savedOnly: (reason) => `تم حفظ بياناتك، لكن لم تُنشأ فاتورة بها: ${reason}.`,
  placeFixed: 'لم يعد من الممكن تغيير هذا في هذه الفاتورة. اسأل البائع.',

  nextAttempt: (when) => `المحاولة التالية في ${isolate(when)}.`,
  nextAttemptDue: 'حان الآن موعد المحاولة التالية.',
  worksUntilThen: 'ما اشتريته يعمل حتى ذلك الحين.',
  pausedUntilThen: 'ما اشتريته متوقف مؤقتًا حتى يتم الدفع.',
  updatePayment: (platform) => `تحديث طريقة الدفع في خدمة ${isolate(platform)}`,
  signInThere: (platform) =>
    `ستطلب منك خدمة ${isolate(platform)} أولًا تسجيل الدخول عبر البريد الإلكتروني.`,

  unaffected: 'لا يؤثر ذلك في ما اشتريته.',
  failures: {
    unauthorized: ({ next }) => [
      'انتهت جلستك',
      `حفاظًا على أمانك، يستمر الوصول إلى الطلبات ساعة واحدة. ${next}`,
    ],
    not_found: ['لم يُعثر على الطلب', 'ربما يعود إلى حساب آخر. سجّل الدخول بالحساب الذي اشتريت به.'],
  },
  notForMembers: [
    'تظهر الطلبات لمسؤولي الفوترة',
    'اطلب الفاتورة من مالك فريقك أو من أحد مسؤولي الفوترة فيه. لا يؤثر ذلك في ما تستخدمه.',
  ],

  list: {
    title: 'الطلبات',
    loading: 'جارٍ تحميل الطلبات…',
    shown: (count, number) =>
      `المعروض: ${number(count)} ${plural('ar', count, { zero: 'طلب', one: 'طلب', two: 'طلبان', few: 'طلبات', many: 'طلبًا', other: 'طلب' })}`,
    unreadable: (count, number) =>
      `عدد الطلبات التي تعذّر عرضها: ${number(count)}. ${ASK_THE_SELLER}`,
    product: 'المنتج',
    allProducts: 'كل المنتجات',
    noneFound: 'لم يُعثر على أي طلب. يشمل البحث أسماء المنتجات.',
    empty: ['لا توجد طلبات لعرضها', 'إذا كنت تتوقع وجود طلب، فتحقق من الحساب الذي سجّلت الدخول به.'],
  },
};
