import { isolate } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const SAFE = 'הרישיון שלך לא נפגע.';
const ASK_THE_SELLER = `${SAFE} אפשר לבקש עזרה מהמוכר.`;
const WAIT = `${SAFE} יש להמתין דקה ולנסות שוב.`;
const CHECK_THE_CONNECTION = `${SAFE} יש לבדוק את החיבור ולנסות שוב.`;

/** Hebrew. Each text begins with a Hebrew letter, since the first one decides the direction. */
export const he: Language = {
  locale: 'he',
  dir: 'rtl',
  messages: {
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
    used: (count, limit, number) => `${number(count)} מתוך ${number(limit)}`,
    upTo: (limit, number) => `עד ${number(limit)}`,
    left: (count, number) => `נותר: ${number(count)}`,
    over: (count, number) => `חריגה של ${number(count)} מהמכסה`,
    unlimited: 'ללא הגבלה',
    unsupported: 'לא נתמך',
    noDate: 'ללא תאריך קבוע',

    inUse: (count, limit, number) =>
      limit
        ? `${number(count)} מתוך ${number(limit)} בשימוש${count < limit ? '' : '.'}`
        : `${number(count)} בשימוש`,
    noneToShow: 'אין עדיין, או שהמוכר בחר לא להציג.',
    makeRoom: 'כדי לפנות מקום, אפשר לבטל הפעלה שכבר אין בה צורך.',
    unnamed: 'ללא שם',
    activatedOn: (date) => `הופעל ב־${date}`,
    details: 'פרטים',
    search: 'חיפוש',
    found: (count, number) =>
      `${number(count)} ${plural('he', count, { one: 'תוצאה', two: 'תוצאות', other: 'תוצאות' })}`,
    showMore: 'הצגת עוד',

    validated: (count, last, number) =>
      count
        ? `אומת ${number(count)} ${plural('he', count, { one: 'פעם', two: 'פעמים', other: 'פעמים' })}${last ? `, לאחרונה ${last}` : ''}`
        : 'טרם אומת',
    issuedOn: (date) => `הונפק ב־${date}`,

    deactivate: 'ביטול הפעלה',
    deactivateTitle: (label) => `לבטל את ההפעלה של ”${isolate(label)}”?`,
    deactivateText: 'האפליקציה שם תפסיק לעבוד עד שתופעל מחדש.',
    deactivating: 'ההפעלה מתבטלת…',
    deactivated: (label) => `ההפעלה של ”${isolate(label)}” בוטלה.`,
    notDeactivated: (label, reason) => `ההפעלה של ”${isolate(label)}” לא בוטלה: ${reason}.`,

    rotate: 'החלפת מפתח',
    rotateTitle: 'להחליף את מפתח הרישיון הזה?',
    rotateText: 'המפתח הנוכחי יפסיק לעבוד מיד. יש להזין את החדש בכל אפליקציה.',
    rotating: 'המפתח מוחלף…',
    rotated: 'המפתח שלך הוחלף. יש להזין את החדש בכל אפליקציה.',
    notRotated: (reason) => `המפתח שלך לא הוחלף: ${reason}.`,
    maybeRotated: 'ייתכן שהמפתח שלך הוחלף.',
    keep: 'להשאיר',

    signInAgain: 'כניסה מחדש',
    tryAgain: 'ניסיון נוסף',
    tryingAgain: 'מתבצע ניסיון נוסף…',
    outdated: 'ייתכן שהמידע אינו עדכני.',
    failures: {
      unauthorized: [
        'החיבור שלך לחשבון הסתיים',
        'למען ביטחונך, הגישה למפתחות רישיון נמשכת שעה. יש להיכנס מחדש כדי לראות את המפתח.',
      ],
      forbidden: ['אין לך גישה למפתח הרישיון הזה', `${SAFE} אפשר לבקש גישה מהמוכר.`],
      not_found: ['מפתח הרישיון לא נמצא', 'ייתכן שהוא שייך לחשבון אחר. יש להיכנס עם החשבון ההוא.'],
      invalid_request: ['לא ניתן להציג את מפתח הרישיון הזה', ASK_THE_SELLER],
      rejected: ['הבקשה נדחתה על ידי Polar', ASK_THE_SELLER],
      rate_limited: ['יותר מדי בקשות', WAIT],
      server: ['אין כרגע תשובה מ־Polar', WAIT],
      network: ['אי אפשר להתחבר כרגע ל־Polar', CHECK_THE_CONNECTION],
      offline: ['אין חיבור לאינטרנט', `${SAFE} ננסה שוב כשהחיבור יחזור.`],
      timeout: ['התשובה מ־Polar לא הגיעה בזמן', CHECK_THE_CONNECTION],
      invalid_response: ['לא ניתן לקרוא את התשובה מ־Polar', ASK_THE_SELLER],
    },

    list: {
      title: 'מפתחות רישיון',
      loading: 'מפתחות הרישיון נטענים…',
      total: (count, number) =>
        `${number(count)} ${plural('he', count, { one: 'מפתח רישיון', two: 'מפתחות רישיון', other: 'מפתחות רישיון' })}`,
      status: 'מצב',
      all: 'הכול',
      choice: (label, count, number) => `${label} (${number(count)})`,
      pages: 'עמודים',
      page: (page, pages, number) => `עמוד ${number(page)} מתוך ${number(pages)}`,
      turning: 'טעינה…',
      previous: 'הקודם',
      next: 'הבא',
      empty: ['אין מפתחות רישיון להצגה', 'אם ציפית למצוא כאן מפתח, כדאי לבדוק באיזה חשבון נכנסת.'],
    },
  },
};
