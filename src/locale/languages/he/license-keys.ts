import type { LicenseKeyMessages } from '../../../license-keys/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Hebrew texts of license keys.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heLicenseKeys: LicenseKeyMessages = {
  title: 'מפתח רישיון',
  loading: 'מפתח הרישיון נטען…',
  loaded: (title, status) => `${isolate(title)}: ${status}`,
  named: (title, end) => (end ? `${isolate(title)}, מסתיים ב־${isolate(end)}` : title),
  licensedTo: (nameOrEmail) => `רשום על שם ${isolate(nameOrEmail)}`,

  status: {
    active: 'פעיל',
    expires_soon: 'יפוג בקרוב',
    expired: 'פג תוקף',
    disabled: 'מושבת',
    revoked: 'בוטל',
  },
  expiredOn: (date) => `תוקף המפתח פג ב־${date}.`,
  refused: 'אפליקציות שבודקות את המפתח הזה ידחו אותו.',

  renew: 'חידוש',
  upgrade: 'שדרוג',
  help: 'קבלת עזרה',

  reveal: 'הצגה',
  hide: 'הסתרה',
  copy: 'העתקה',
  copied: 'הועתק',
  hidden: (end) => (end ? `מוסתר, מסתיים ב־${isolate(end)}` : 'מוסתר'),
  share: 'שיתוף',
  keyRevealed: 'מוצג למשך 30 שניות',
  hiddenIn: (seconds, number) =>
    `יוסתר שוב בעוד ${number(seconds)} ${plural('he', seconds, { one: 'שנייה', two: 'שניות', other: 'שניות' })}`,
  copyFailed: 'ההעתקה נכשלה. אפשר להציג את המפתח ולהעתיק אותו ידנית.',

  activations: 'הפעלות',
  usage: 'שימוש',
  expires: 'תאריך תפוגה',
  noDate: 'ללא תאריך קבוע',

  inUse: (count, limit, number) => `${number(count)} מתוך ${number(limit)} בשימוש.`,
  noneToShow: 'אין עדיין, או שהמוכר בחר לא להציג.',
  noneLeft: 'שום דבר אינו בשימוש.',
  notAllShown: `לא ניתן להציג את הכול. ${ASK_THE_SELLER}`,
  makeRoom: (count, number) =>
    count === 1
      ? 'כדי לפנות מקום, אפשר לבטל את ההפעלה של מה שכבר אינו בשימוש.'
      : `כדי לפנות מקום, אפשר לבטל את ההפעלה של ${number(count)} פריטים שכבר אינם בשימוש.`,
  unnamed: 'ללא שם',
  activatedOn: (date) => `הופעל ב־${date}`,
  details: 'פרטים',
  yes: 'כן',
  no: 'לא',

  validated: (count, last, number) =>
    count
      ? `אומת ${number(count)} ${plural('he', count, { one: 'פעם', two: 'פעמים', other: 'פעמים' })}${last ? `, לאחרונה ${last}` : ''}`
      : 'טרם אומת',
  issuedOn: (date) => `הונפק ב־${date}`,

  deactivate: 'ביטול הפעלה',
  deactivateTitle: (label) => `לבטל את ההפעלה של ”${isolate(label)}”?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) =>
      limit ? `${number(left)} מתוך ${number(limit)}` : number(left);
    return `האפליקציה שם תפסיק לעבוד עד שתופעל מחדש. בשימוש עכשיו: ${count(used)}. לאחר מכן: ${count(used - 1)}.`;
  },
  deactivating: 'ההפעלה מתבטלת…',
  deactivated: (label) => `ההפעלה של ”${isolate(label)}” בוטלה.`,
  mayReturn: 'אבד? כדאי להחליף גם את המפתח, אחרת האפליקציה שם עלולה להפעיל את עצמה מחדש.',
  notDeactivated: (label, reason) => `ההפעלה של ”${isolate(label)}” לא בוטלה: ${reason}.`,
  maybeDeactivated: (label) =>
    `ייתכן שההפעלה של ”${isolate(label)}” בוטלה: לא הגיעה תשובה שמאשרת זאת. ברגע שאפשר יהיה לטעון שוב את מפתח הרישיון, יוצג כאן אם היא בוטלה.`,

  rotate: 'החלפת מפתח',
  rotateTitle: 'להחליף את מפתח הרישיון הזה?',
  rotateText:
    'יונפק לך מפתח חדש, והישן יפסיק לעבוד מיד. יש להזין את החדש בכל אפליקציה שמשתמשת במפתח.',
  rotating: 'המפתח מוחלף…',
  rotated: 'המפתח שלך הוחלף. יש להזין את החדש בכל אפליקציה שמשתמשת במפתח.',
  copyNew: 'העתקת המפתח החדש',
  notRotated: (reason) => `המפתח שלך לא הוחלף: ${reason}.`,
  maybeRotated:
    'ייתכן שהמפתח שלך הוחלף: לא הגיעה תשובה שמאשרת זאת. ברגע שאפשר יהיה לטעון אותו שוב, יוצג כאן איזה מפתח תקף.',

  unaffected: 'הרישיון שלך לא נפגע.',
  failures: {
    unauthorized: ({ next }) => [
      'החיבור שלך לחשבון הסתיים',
      `למען ביטחונך, הגישה למפתחות רישיון נמשכת שעה. ${next}`,
    ],
    not_found: [
      'מפתח הרישיון לא נמצא',
      'ייתכן שהוא שייך לחשבון אחר. יש להיכנס עם החשבון ששימש לרכישה.',
    ],
    invalid_request: ({ unaffected }) => [
      'לא ניתן להציג את מפתח הרישיון הזה',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'מפתחות רישיון',
    loading: 'מפתחות הרישיון נטענים…',
    total: (count, number) =>
      `${number(count)} ${plural('he', count, { one: 'מפתח רישיון', two: 'מפתחות רישיון', other: 'מפתחות רישיון' })}`,
    unreadable: (count, number) =>
      `מספר מפתחות הרישיון שלא ניתן להציג: ${number(count)}. ${ASK_THE_SELLER}`,
    status: 'מצב',
    order: 'מיון',
    orders: { oldest: 'מהישן לחדש', newest: 'מהחדש לישן', working: 'התקפים תחילה' },
    onThisPage: 'בעמוד זה בלבד',
    copyFailed: 'ההעתקה נכשלה. אפשר לפתוח את מפתח הרישיון ולהעתיק אותו משם.',
    empty: ['אין מפתחות רישיון להצגה', 'אם ציפית למצוא כאן מפתח, כדאי לבדוק באיזה חשבון נכנסת.'],
  },
};
