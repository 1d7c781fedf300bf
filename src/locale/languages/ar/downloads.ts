import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { arDownloadCheck } from './download-check.ts';

/**
 * The Arabic texts of downloads.
 * Each sentence begins with an Arabic letter, since the first one decides the direction.
 */
export const arDownloads: DownloadMessages = {
  title: 'التنزيلات',
  subtitle: 'الملفات المرفقة بمشترياتك',
  loading: 'جارٍ تحميل قائمة التنزيلات…',
  total: (count, number) =>
    `${number(count)} ${plural('ar', count, { zero: 'ملف', one: 'ملف', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' })}`,
  help: 'الحصول على مساعدة',

  otherFiles: 'ملفات أخرى',
  unnamed: 'ملف بلا اسم',
  version: (version) => `الإصدار ${isolate(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'أجهزة iPhone وiPad',
  },
  chips: {
    appleSilicon: 'شريحة Apple',
    intel: 'Intel',
    appleUniversal: 'شريحة Apple وIntel',
    arm64: 'ARM',
    x64: '64 بت',
    x86: '32 بت',
  },
  platform: (system, chip) => `${isolate(system)}، ${isolate(chip)}`,
  thisComputer: 'هذا الكمبيوتر',
  whichOne: {
    macos: 'أيها يناسب جهاز Mac لديك؟ يذكر «حول هذا الـ Mac» في قائمة Apple شريحته.',
    windows:
      'أيها يناسب جهازك؟ تذكر صفحة «حول» في «الإعدادات» ثم «النظام» معالجه: معظم الأجهزة 64 بت، وقليل منها ARM.',
    linux: `أيها يناسب جهازك؟ يذكر الأمر «${isolate('uname -m')}» معالجه.`,
  },

  download: 'تنزيل',
  starting: 'لحظة واحدة…',
  unavailable: 'غير متاح حاليًا',
  notStarted: (reason) => `لم يبدأ التنزيل. ${reason}.`,
  gone: (name) => `لم يعد الملف «${isolate(name)}» متاحًا.`,
  refused: 'لم يبدأ التنزيل. ربما لم يعد الملف متاحًا.',
  nothingHappens: 'لا يحدث شيء؟ ربما لا يُسمح لهذه الصفحة بتنزيل الملفات.',
  openInTab: 'فتح في علامة تبويب جديدة',
  copyAddress: 'نسخ الرابط',

  details: 'التفاصيل',
  checksum: 'المجموع الاختباري SHA-256',
  copy: 'نسخ',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',

  preparing: [
    'قيد التحضير',
    'لقد اشتريت هذا قبل لحظات. ستظهر الملفات هنا تلقائيًا، عادةً خلال دقيقة.',
  ],
  preparingLong: [
    'لا يزال قيد التحضير',
    'يستغرق هذا وقتًا أطول من المعتاد. مشترياتك في أمان: عد لاحقًا للاطلاع، أو اطلب المساعدة من البائع.',
  ],
  notPrepared: ['تعذّر تحضير هذه الملفات', `لا يؤثر ذلك في ما اشتريته. ${ASK_THE_SELLER}`],
  lookAgain: 'التحقق مجددًا',
  ready: (name) => `الملفات جاهزة: ${isolate(name)}`,

  unreadable: (count, number) => `عدد الملفات التي تعذّر عرضها: ${number(count)}. ${ASK_THE_SELLER}`,
  empty: ['لا توجد ملفات بعد', 'عندما تشتري شيئًا ترافقه ملفات، ستجدها هنا.'],

  unaffected: 'لا يؤثر ذلك في ما اشتريته.',
  failures: {},

  check: arDownloadCheck,
};
