import type { LanguageMessages } from '../../core/resources.ts';
import { isolate } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'אפשר לבקש עזרה מהמוכר.';
const WAIT = 'יש להמתין דקה ולנסות שוב.';
const CHECK_THE_CONNECTION = 'יש לבדוק את החיבור ולנסות שוב.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'כניסה מחדש',
  tryAgain: 'ניסיון נוסף',
  tryingAgain: 'מתבצע ניסיון נוסף…',
  outdated: 'ייתכן שהמידע אינו עדכני.',
  keep: 'להשאיר',

  used: (count, limit, number) => `${number(count)} מתוך ${number(limit)}`,
  upTo: (limit, number) => `עד ${number(limit)}`,
  left: (count, number) => `נותר: ${number(count)}`,
  over: (count, number) => `חריגה של ${number(count)} מהמכסה`,
  unlimited: 'ללא הגבלה',

  search: 'חיפוש',
  found: (count, number) =>
    `${number(count)} ${plural('he', count, { one: 'תוצאה', two: 'תוצאות', other: 'תוצאות' })}`,
  showMore: 'הצגת עוד',
  all: 'הכול',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'עמודים',
  page: (page, pages, number) => `עמוד ${number(page)} מתוך ${number(pages)}`,
  turning: 'טעינה…',
  previous: 'הקודם',
  next: 'הבא',

  failures: {
    unauthorized: [
      'החיבור שלך לחשבון הסתיים',
      'למען ביטחונך, החיבור לחשבון נמשך שעה. יש להיכנס מחדש כדי להמשיך.',
    ],
    payment_required: ({ unaffected }) => [
      'חסר תשלום',
      `${unaffected} אפשר לשאול את המוכר איך לשלם.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `שירות ${isolate(platform)} דחה את הבקשה`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: ['לא נמצא', 'ייתכן שזה שייך לחשבון אחר. יש להיכנס עם החשבון ששימש לרכישה.'],
    conflict: ({ unaffected }) => [
      'שינוי אחר נעשה באותו זמן',
      `${unaffected} יש לטעון את הדף מחדש כדי לראות את המצב העדכני, ואז לנסות שוב.`,
    ],
    gone: ({ unaffected }) => ['זה כבר לא זמין', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => ['לא ניתן להציג את זה', `${unaffected} ${ASK_THE_SELLER}`],
    rejected: ({ platform, unaffected }) => [
      `שירות ${isolate(platform)} דחה את הבקשה`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['יותר מדי בקשות', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `שירות ${isolate(platform)} לא יכול להשיב כרגע`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `אי אפשר להתחבר כרגע לשירות ${isolate(platform)}`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'אין חיבור לאינטרנט',
      `${unaffected} ננסה שוב ברגע שהחיבור יחזור.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `לוקח לשירות ${isolate(platform)} יותר מדי זמן להשיב`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `לא ניתן לקרוא את התשובה של שירות ${isolate(platform)}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'מפתח רישיון',
  loading: 'מפתח הרישיון נטען…',
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

  reveal: 'הצגה',
  hide: 'הסתרה',
  copy: 'העתקה',
  copied: 'הועתק',
  hidden: (end) => (end ? `מוסתר, מסתיים ב־${isolate(end)}` : 'מוסתר'),
  keyRevealed: 'מוצג למשך 30 שניות',
  copyFailed: 'ההעתקה נכשלה. אפשר להציג את המפתח ולהעתיק אותו ידנית.',

  activations: 'הפעלות',
  usage: 'שימוש',
  expires: 'תאריך תפוגה',
  unsupported: 'לא נתמך',
  noDate: 'ללא תאריך קבוע',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} מתוך ${number(limit)} בשימוש${count < limit ? '' : '.'}`
      : `${number(count)} בשימוש`,
  noneToShow: 'אין עדיין, או שהמוכר בחר לא להציג.',
  makeRoom: 'כדי לפנות מקום, אפשר לבטל את ההפעלה של מה שכבר אינו בשימוש.',
  unnamed: 'ללא שם',
  activatedOn: (date) => `הופעל ב־${date}`,
  details: 'פרטים',

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
  deactivated: (label) => `ההפעלה של ”${isolate(label)}” בוטלה. המקום התפנה.`,
  notDeactivated: (label, reason) => `ההפעלה של ”${isolate(label)}” לא בוטלה: ${reason}.`,

  rotate: 'החלפת מפתח',
  rotateTitle: 'להחליף את מפתח הרישיון הזה?',
  rotateText:
    'יונפק לך מפתח חדש, והישן יפסיק לעבוד מיד. יש להזין את החדש בכל אפליקציה שמשתמשת במפתח.',
  rotating: 'המפתח מוחלף…',
  rotated: 'המפתח שלך הוחלף. יש להזין את החדש בכל אפליקציה שמשתמשת במפתח.',
  notRotated: (reason) => `המפתח שלך לא הוחלף: ${reason}.`,
  maybeRotated:
    'ייתכן שהמפתח שלך הוחלף: לא הגיעה תשובה שמאשרת זאת. יש לטעון את הדף מחדש כדי לראות איזה מפתח תקף.',

  unaffected: 'הרישיון שלך לא נפגע.',
  failures: {
    unauthorized: [
      'החיבור שלך לחשבון הסתיים',
      'למען ביטחונך, הגישה למפתחות רישיון נמשכת שעה. יש להיכנס מחדש כדי לראות את המפתח שלך.',
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
    empty: ['אין מפתחות רישיון להצגה', 'אם ציפית למצוא כאן מפתח, כדאי לבדוק באיזה חשבון נכנסת.'],
  },
};

/** Hebrew. Each text begins with a Hebrew letter, since the first one decides the direction. */
export const he: Language = {
  locale: 'he',
  dir: 'rtl',
  messages: { common, licenseKeys },
};
