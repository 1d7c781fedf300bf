import type { DownloadMessages } from '../../../downloads/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { heDownloadCheck } from './download-check.ts';

/**
 * The Hebrew texts of downloads.
 * Each sentence begins with a Hebrew letter, since the first one decides the direction.
 */
export const heDownloads: DownloadMessages = {
  title: 'הורדות',
  subtitle: 'קבצים שמגיעים עם הרכישות שלך',
  loading: 'ההורדות נטענות…',
  total: (count, number) =>
    `${number(count)} ${plural('he', count, { one: 'קובץ', two: 'קבצים', other: 'קבצים' })}`,
  help: 'קבלת עזרה',

  otherFiles: 'קבצים אחרים',
  unnamed: 'קובץ ללא שם',
  version: (version) => `גרסה ${isolate(version)}`,
  systems: {
    macos: 'Mac',
    windows: 'Windows',
    linux: 'Linux',
    android: 'Android',
    ios: 'מכשירי iPhone ו־iPad',
  },
  chips: {
    appleSilicon: 'שבב Apple',
    intel: 'Intel',
    appleUniversal: 'שבב Apple ו־Intel',
    arm64: 'ARM',
    x64: '64 סיביות',
    x86: '32 סיביות',
  },
  platform: (system, chip) => `${isolate(system)}, ${isolate(chip)}`,
  thisComputer: 'המחשב הזה',
  whichOne: {
    macos: 'איזה מהם מתאים ל־Mac שלך? ”אודות ה־Mac הזה” בתפריט Apple מציג את השבב שלו.',
    windows:
      'איזה מהם מתאים למחשב שלך? הגדרות, מערכת, אודות מציג את המעבד שלו: ברוב המחשבים 64 סיביות, במעטים ARM.',
    linux: `איזה מהם מתאים למחשב שלך? הפקודה ”${isolate('uname -m')}” מציגה את המעבד שלו.`,
  },

  download: 'הורדה',
  starting: 'רק רגע…',
  unavailable: 'לא זמין כרגע',
  notStarted: (reason) => `ההורדה לא התחילה. ${reason}.`,
  gone: (name) => `הקובץ ”${isolate(name)}” כבר לא זמין.`,
  refused: 'ההורדה לא התחילה. ייתכן שהקובץ כבר לא זמין.',
  nothingHappens: 'לא קורה כלום? ייתכן שהדף הזה לא רשאי להוריד קבצים.',
  openInTab: 'פתיחה בכרטיסייה חדשה',
  copyAddress: 'העתקת קישור',

  details: 'פרטים',
  checksum: 'סכום ביקורת SHA-256',
  copy: 'העתקה',
  copied: 'הועתק',
  copyFailed: 'ההעתקה נכשלה. אפשר לסמן את הטקסט ולהעתיק אותו ידנית.',

  preparing: ['בהכנה', 'זו רכישה טרייה. הקבצים יופיעו כאן מעצמם, בדרך כלל תוך דקה.'],
  preparingLong: [
    'עדיין בהכנה',
    'זה לוקח יותר זמן מהרגיל. הרכישה שלך שמורה: אפשר לבדוק שוב מאוחר יותר או לבקש עזרה מהמוכר.',
  ],
  notPrepared: ['לא ניתן היה להכין את הקבצים האלה', `מה שרכשת לא נפגע. ${ASK_THE_SELLER}`],
  lookAgain: 'בדיקה חוזרת',
  ready: (name) => `הקבצים מוכנים: ${isolate(name)}`,

  unreadable: (count, number) => `מספר הקבצים שלא ניתן להציג: ${number(count)}. ${ASK_THE_SELLER}`,
  empty: ['אין עדיין קבצים', 'אחרי רכישה של משהו שמגיע עם קבצים, הם יופיעו כאן.'],

  unaffected: 'מה שרכשת לא נפגע.',
  failures: {},

  check: heDownloadCheck,
};
