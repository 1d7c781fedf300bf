import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolate } from '../../isolate.ts';

/**
 * The Arabic texts of checking a file.
 * Each begins with an Arabic letter, since the first one decides the direction.
 */
export const arDownloadCheck: DownloadCheckMessages = {
  check: 'فحص ملف…',
  checkAnother: 'فحص ملف آخر…',
  checking: (name) => `جارٍ فحص «${isolate(name)}»…`,
  percent: (percent, number) => `${number(percent)}٪`,
  stop: 'إيقاف',
  outcomes: {
    same: {
      title: (name) => `الملف «${isolate(name)}» هو الملف نفسه`,
      text: 'وصل كاملًا ولم يغيّره أحد.',
    },
    incomplete: {
      title: (name) => `الملف «${isolate(name)}» غير مكتمل`,
      text: (percent, number) =>
        `حجمه ${number(percent)}٪ من حجم الملف. إذا انتهى التنزيل، فاحذفه ونزّله من جديد.`,
    },
    empty: {
      title: (name) => `الملف «${isolate(name)}» فارغ`,
      text: 'لم ينتهِ التنزيل، أو أن جهازك يحتفظ بالمحتوى في مكان آخر، في السحابة مثلًا. افتح الملف مرة واحدة ثم أعد فحصه، أو نزّله من جديد.',
    },
    unpacked: {
      title: (name) => `الملف «${isolate(name)}» ليس الأرشيف نفسه`,
      text: (archive) =>
        `يبدو أنه مفكوك الضغط: فمتصفح Safari مثلًا يفتح الأرشيفات بعد التنزيل. افحص «${isolate(archive)}» نفسه. إذا لم يعد موجودًا، فأوقف خيار «فتح الملفات “الآمنة” بعد التنزيل» في إعدادات Safari ونزّله من جديد.`,
    },
    listed: {
      title: (name, other) => `الملف «${isolate(name)}» هو «${isolate(other)}»`,
      text: (expected) =>
        `الملف كامل ولم يغيّره أحد. لقد قارنته مع «${isolate(expected)}»، وهو ملف آخر.`,
    },
    probably_listed: {
      title: (name, other) => `الملف «${isolate(name)}» هو على الأرجح «${isolate(other)}»`,
      text: (expected) => `حجمه مطابق تمامًا لحجم ذلك الملف، وليس لحجم «${isolate(expected)}».`,
    },
    other: {
      title: (name) => `الملف «${isolate(name)}» ملف آخر`,
      text: 'ربما يكون إصدارًا آخر، أو انقطع التنزيل. احذفه ونزّله من جديد. إذا ظل ملفًا آخر بعد ذلك، فاسأل البائع قبل أن تفتحه.',
    },
    unreadable: {
      title: (name) => `تعذّرت قراءة «${isolate(name)}»`,
      text: 'لا يُعرف شيء عن هذا الملف بعد. ربما نُقل أو تغيّر، أو يستخدمه برنامج آخر. اختره من جديد.',
    },
    unavailable: {
      title: (name) => `تعذّر فحص «${isolate(name)}»`,
      text: 'لم يُحمَّل جزء من هذه الصفحة، لذا لا يُعرف شيء عن هذا الملف بعد. تحقق من اتصالك، وأعد تحميل الصفحة، ثم أعد المحاولة.',
    },
    stopped: {
      title: (name) => `أُوقف فحص «${isolate(name)}»`,
      text: 'لا يُعرف شيء عن هذا الملف بعد.',
    },
  },
};
