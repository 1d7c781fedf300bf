import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolate } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Arabic texts of billing details.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arCustomer: CustomerMessages = {
  title: 'بيانات الفوترة',
  subtitle: 'في فواتيرك القادمة',
  editing: 'قيد التعديل',
  loading: 'جارٍ تحميل بيانات الفوترة…',
  loaded: 'تم تحميل بيانات الفوترة',
  help: 'الحصول على مساعدة',

  name: 'الاسم أو الشركة',
  email: 'البريد الإلكتروني',
  address: 'العنوان',
  none: 'لم يُدخل بعد',

  signedInAs: 'تم تسجيل الدخول باسم',
  roles: { owner: 'المالك', billing_manager: 'مسؤول الفوترة', member: 'عضو' },
  readOnly: 'لا يمكن تغيير هذه البيانات إلا للمالك ومسؤولي الفوترة في فريقك.',

  edit: 'تعديل',
  usedOn: 'تُستخدم في الفواتير القادمة.',
  saved: 'تم الحفظ. ستظهر هذه البيانات في فواتيرك القادمة.',
  notSaved: (reason) => `لم يُحفظ شيء: ${reason}. ما كتبته لا يزال هنا.`,
  notAccepted: (platform) =>
    `لم تقبل خدمة ${isolate(platform)} هذه البيانات، لذا لم يُحفظ شيء. تحقق منها ثم احفظ مجددًا.`,
  maybeSaved:
    'ربما تم حفظ تغييراتك: لم يصل رد يؤكد ذلك. بمجرد أن يصبح تحميل البيانات ممكنًا من جديد، سترى هنا ما إذا كانت قد حُفظت.',
  notSavedAfterAll: 'لم تُحفظ تغييراتك. لا تزال هنا، ويمكنك حفظها مجددًا.',

  changeEmail: 'تغيير',
  emailTitle: 'تغيير بريدك الإلكتروني',
  emailNow: (email) => `حاليًا: ${isolate(email)}`,
  newEmail: 'البريد الإلكتروني الجديد',
  emailHint: (platform) =>
    `ستتلقى رابطًا على هذا العنوان. يعمل الرابط لمدة 30 دقيقة ويُفتح في خدمة ${isolate(platform)}. لن يتغير شيء ما لم تفتح الرابط.`,
  sendLink: 'إرسال الرابط',
  sendingLink: 'جارٍ الإرسال…',
  emailSent: (email) => `أرسلنا رابطًا إلى ${isolate(email)}.`,
  emailNext: (platform) =>
    `يعمل الرابط لمدة 30 دقيقة ويُفتح في خدمة ${isolate(platform)}. لن يتغير شيء ما لم تفتح الرابط.`,
  emailMaybeSent: (email) => `ربما أُرسل رابط إلى ${isolate(email)}: لم يصل رد يؤكد ذلك.`,
  emailSentAgain: (email) => `أرسلنا رابطًا آخر إلى ${isolate(email)}. لم يعد الرابط السابق يعمل.`,
  emailSpam: 'ألم يصلك شيء؟ ابحث في مجلد الرسائل غير المرغوب فيها.',
  sendAgain: 'إعادة الإرسال',
  done: 'تم',
  emailChanged: (email) => `بريدك الإلكتروني الآن هو ${isolate(email)}.`,

  emailMissing: 'أدخل عنوان بريدك الإلكتروني الجديد.',
  emailMalformed: `هذا ليس عنوان بريد إلكتروني. يكون العنوان مثل ${isolate('name@example.com')}.`,
  emailSame: 'هذا هو عنوان بريدك الإلكتروني بالفعل.',
  emailRefused: (platform) =>
    `لا يمكن لخدمة ${isolate(platform)} إرسال رسائل إلى هذا العنوان. تحقق من كتابته.`,
  emailForbidden: 'لا يسمح البائع للعملاء بتغيير بريدهم الإلكتروني هنا. اطلب منه أن يغيّره لك.',
  emailNotSent: (reason) => `لم يُرسل أي رابط: ${reason}.`,
  emailPaused: (when) =>
    `هذا عدد كافٍ من الروابط الآن. يمكنك إرسال رابط آخر ${when}، وحتى ذلك الحين يعمل الرابط الأخير.`,
  emailBlocked: (when, platform) =>
    `روابط كثيرة جدًا: لمدة 15 دقيقة ترفض خدمة ${isolate(platform)} كل ما يأتي منك، لذا قد تتعذر أجزاء أخرى من هذه الصفحة أيضًا. سيعمل كل شيء من جديد ${when}.`,

  unaffected: 'لا يؤثر ذلك في ما اشتريته.',
  failures: {
    unauthorized: ({ next }) => [
      'انتهت جلستك',
      `حفاظًا على أمانك، يستمر الوصول إلى بيانات الفوترة ساعة واحدة. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'لا يمكننا عرض بيانات الفوترة الخاصة بك',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
