import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Arabic texts of license keys.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arLicenseKeys: LicenseKeyMessages = {
  title: 'مفتاح الترخيص',
  loading: 'جارٍ تحميل مفتاح الترخيص…',
  loaded: (title, status) => `${isolate(title)}: ${status}`,
  named: (title, end) => (end ? `${isolate(title)}، ينتهي بـ ${isolate(end)}` : title),
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

  renew: 'تجديد',
  upgrade: 'ترقية',
  help: 'الحصول على مساعدة',

  reveal: 'إظهار',
  hide: 'إخفاء',
  copy: 'نسخ',
  copied: 'تم النسخ',
  hidden: (end) => (end ? `مخفي، ينتهي بـ ${isolate(end)}` : 'مخفي'),
  share: 'مشاركة',
  keyRevealed: 'يظهر لمدة 30 ثانية',
  hiddenIn: (seconds, number) =>
    `يُخفى من جديد بعد ${number(seconds)} ${plural('ar', seconds, { zero: 'ثانية', one: 'ثانية', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' })}`,
  copyFailed: 'تعذّر النسخ. أظهر المفتاح وانسخه بنفسك.',

  activations: 'عمليات التنشيط',
  usage: 'الاستخدام',
  expires: 'تاريخ الانتهاء',
  noDate: 'بلا تاريخ محدد',

  inUse: (count, limit, number) => `${number(count)} من ${number(limit)} قيد الاستخدام.`,
  noneToShow: 'لا شيء بعد، أو أخفاه البائع.',
  noneLeft: 'لا شيء قيد الاستخدام.',
  notAllShown: `تعذّر عرض الكل. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'لإفساح مكان، ألغِ تنشيط ما لم تعد تستخدمه.'
      : `لإفساح مكان، ألغِ تنشيط ${number(count)} مما لم تعد تستخدمه.`,
  unnamed: 'بلا اسم',
  activatedOn: (date) => `نُشّط في ${date}`,
  details: 'التفاصيل',
  yes: 'نعم',
  no: 'لا',

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
  deactivated: (label) => `تم إلغاء تنشيط «${isolate(label)}».`,
  mayReturn: 'هل فقدته؟ استبدل المفتاح أيضًا، وإلا فقد يعيد التطبيق هناك تنشيط نفسه.',
  notDeactivated: (label, reason) => `لم يتم إلغاء تنشيط «${isolate(label)}»: ${reason}.`,
  maybeDeactivated: (label) =>
    `ربما تم إلغاء تنشيط «${isolate(label)}»: لم يصل رد يؤكد ذلك. بمجرد أن يصبح تحميل مفتاح الترخيص ممكنًا من جديد، سترى هنا ما إذا كان قد تم إلغاء تنشيطه.`,

  rotate: 'استبدال المفتاح',
  rotateTitle: 'هل تريد استبدال مفتاح الترخيص هذا؟',
  rotateText:
    'ستحصل على مفتاح جديد، وسيتوقف القديم عن العمل فورًا. أدخل المفتاح الجديد في كل تطبيق يستخدم المفتاح.',
  rotating: 'جارٍ الاستبدال…',
  rotated: 'تم استبدال مفتاحك. أدخل المفتاح الجديد في كل تطبيق يستخدم المفتاح.',
  copyNew: 'نسخ المفتاح الجديد',
  notRotated: (reason) => `لم يتم استبدال مفتاحك: ${reason}.`,
  maybeRotated:
    'ربما تم استبدال مفتاحك: لم يصل رد يؤكد ذلك. بمجرد أن يصبح تحميله ممكنًا من جديد، سترى هنا المفتاح الصالح.',

  unaffected: 'لا يؤثر ذلك في ترخيصك.',
  failures: {
    unauthorized: ({ next }) => [
      'انتهت جلستك',
      `حفاظًا على أمانك، يستمر الوصول إلى مفاتيح الترخيص ساعة واحدة. ${next}`,
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
    order: 'الترتيب',
    orders: { oldest: 'الأقدم أولًا', newest: 'الأحدث أولًا', working: 'الصالحة أولًا' },
    onThisPage: 'في هذه الصفحة فقط',
    copyFailed: 'تعذّر النسخ. افتح مفتاح الترخيص وانسخه من هناك.',
    empty: [
      'لا توجد مفاتيح ترخيص لعرضها',
      'إذا كنت تتوقع وجود مفتاح، فتحقق من الحساب الذي سجّلت الدخول به.',
    ],
  },
};
