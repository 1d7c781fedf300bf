import type { SubscriptionMessages } from '../../../subscriptions/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';
import { heSubscriptionChanges } from './subscription-changes.ts';
import { seats } from './seats.ts';

/** "לחודש", or "כל 3 חודשים". */
const every =
  (one: string, other: string) =>
  (amount: string, count: number, number: (value: number) => string) =>
    `${isolate(amount)} ${count === 1 ? one : `כל ${number(count)} ${other}`}`;

const units = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('he', count, { one: 'יחידה', two: 'יחידות', other: 'יחידות' })}`;

const key = (count: number) => (count === 1 ? 'מפתח הרישיון' : 'מפתחות הרישיון');
/** A verb of `key`: `count` chooses between "פועל" and "פועלים". */
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
const works = (count: number) => `${key(count)} ${verb(count, 'פועל', 'פועלים')}`;
const doesNotWork = (count: number) => `${key(count)} לא ${verb(count, 'פועל', 'פועלים')}`;
const willNotWork = (count: number) => `${key(count)} ${verb(count, 'יפסיק', 'יפסיקו')} לפעול`;

const onDate = (date: string | undefined) => (date ? `ב־${isolate(date)}` : 'בקרוב');

/**
 * The Hebrew texts of subscriptions.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heSubscriptions: SubscriptionMessages = {
  title: 'מינוי',
  loading: 'המינוי נטען…',
  loaded: (title, state) => `${isolate(title)}: ${state}`,
  help: 'קבלת עזרה',

  states: {
    active: 'פעיל',
    trialing: 'תקופת ניסיון',
    trialUntil: (date) => `ניסיון עד ${isolate(date)}`,
    endsOn: (date) => `מסתיים ב־${isolate(date)}`,
    endsSoon: 'מסתיים בקרוב',
    pausesOn: (date) => `יושהה ב־${isolate(date)}`,
    pausesSoon: 'יושהה בקרוב',
    paused: 'מושהה',
    pausedUntil: (date) => `מושהה עד ${isolate(date)}`,
    past_due: 'התשלום נכשל',
    unpaid: 'לא שולם',
    ended: 'הסתיים',
    incomplete: 'ממתין לתשלום',
    incomplete_expired: 'מעולם לא התחיל',
  },

  price: {
    every: {
      day: every('ליום', 'ימים'),
      week: every('לשבוע', 'שבועות'),
      month: every('לחודש', 'חודשים'),
      year: every('לשנה', 'שנים'),
    },
    free: 'חינם',
    usageOnly: 'לפי שימוש',
    plusUsage: 'בתוספת שימוש',
    discounted: 'לאחר הנחה',
    seats,
    seatsAt: (count, amount, number) =>
      `${seats(count, number)} ב־${isolate(amount)}${count === 1 ? '' : ' כל אחד'}`,
    units,

    nextPayment: (date, amount) =>
      `התשלום הבא: ${amount ? `${isolate(amount)} ` : ''}ב־${isolate(date)}`,
    nextPaymentSoFar: (date, amount) => `התשלום הבא: ${isolate(amount)} עד כה, ב־${isolate(date)}`,
    firstPayment: (date, amount) =>
      `התשלום הראשון: ${amount ? `${isolate(amount)} ` : ''}ב־${isolate(date)}`,
    lastPayment: (date, amount) =>
      `התשלום האחרון: ${amount ? `${isolate(amount)} עד כה, ` : ''}ב־${isolate(date)}`,
    nothingDue: (date) => `אין מה לשלם ב־${isolate(date)}`,
    paidFromCredit: (date) => `ישולם מהזיכוי שלך ב־${isolate(date)}`,
    credit: (date, amount) => `זיכוי של ${isolate(amount)} ב־${isolate(date)}`,
  },

  notice: {
    endsOn: (date) => `המינוי מסתיים ב־${isolate(date)}.`,
    endsWithPeriod: 'המינוי מסתיים עם תום התקופה הנוכחית.',
    untilEnd: {
      keys: (keys) =>
        `עד אז ${works(keys)} כמו עכשיו. לאחר מכן אפליקציות ידחו ${verb(keys, 'אותו', 'אותם')}.`,
      files: () => 'עד אז אפשר להוריד את הקבצים כמו עכשיו. לאחר מכן הם לא יהיו כאן.',
      keysAndFiles: (keys) =>
        `עד אז ${key(keys)} והקבצים פועלים כמו עכשיו. לאחר מכן אפליקציות ידחו את ${key(keys)}, והקבצים לא יהיו כאן.`,
      other: () => 'עד אז הכול פועל כמו עכשיו. לאחר מכן לא יהיה לך מה שכלול במינוי.',
    },
    nothingCharged: 'לא ייגבה עליו תשלום.',

    pausesOn: (date) => `המינוי יושהה ב־${isolate(date)}.`,
    pausesWithPeriod: 'המינוי יושהה עם תום התקופה הנוכחית.',
    whilePaused: {
      keys: (keys) => `בזמן ההשהיה לא נגבה תשלום, ו${doesNotWork(keys)}.`,
      files: () => 'בזמן ההשהיה לא נגבה תשלום, ואי אפשר להוריד את הקבצים.',
      keysAndFiles: (keys) =>
        `בזמן ההשהיה לא נגבה תשלום, ${doesNotWork(keys)}, ואי אפשר להוריד את הקבצים.`,
      other: () => 'בזמן ההשהיה לא נגבה תשלום, ואי אפשר להשתמש במה שכלול במינוי.',
    },
    paused: {
      keys: (keys) => `${doesNotWork(keys)} כשהמינוי מושהה.`,
      files: () => 'אי אפשר להוריד את הקבצים כשהמינוי מושהה.',
      keysAndFiles: (keys) => `${key(keys)} והקבצים לא פועלים כשהמינוי מושהה.`,
      other: () => 'אי אפשר להשתמש במה שכלול במינוי כשהוא מושהה.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `הוא יתחדש מעצמו ב־${isolate(date)}, עם תשלום של ${isolate(amount)}.`
        : `הוא יתחדש מעצמו ב־${isolate(date)}, וכך גם התשלומים.`,
    resumesSoon: 'הוא יתחדש מעצמו בקרוב, וכך גם התשלומים.',
    resumesOnRequest: 'הוא נשאר מושהה, ולא נגבה תשלום, עד שיחודש.',
    endPaused: 'כדי לסיים אותו בזמן ההשהיה, אפשר לפנות למוכר.',

    declined: (method) => `החיוב נכשל: ${isolate(method)}.`,
    paymentFailed: 'התשלום האחרון נכשל.',
    nextAttempt: (date) => `הניסיון הבא: ${isolate(date)}.`,
    triedAgain: 'יתבצע ניסיון תשלום נוסף.',
    worksUntilThen: {
      keys: (keys) => `עד אז ${works(keys)} כרגיל.`,
      files: () => 'עד אז אפשר להוריד את הקבצים כרגיל.',
      keysAndFiles: (keys) => `עד אז ${key(keys)} והקבצים פועלים כרגיל.`,
      other: () => 'עד אז הכול פועל כרגיל.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${doesNotWork(keys)} עד לתשלום.`,
      files: () => 'אי אפשר להוריד את הקבצים עד לתשלום.',
      keysAndFiles: (keys) => `${key(keys)} והקבצים לא פועלים עד לתשלום.`,
      other: () => 'אי אפשר להשתמש במה שכלול במינוי עד לתשלום.',
    },
    endsUnpaidOn: (date) => `אם לא ישולם עד ${isolate(date)}, המינוי יסתיים.`,
    stopsThen: {
      keys: (keys) => `אז ${willNotWork(keys)}.`,
      files: () => 'אז הקבצים לא יהיו כאן יותר.',
      keysAndFiles: (keys) => `אז ${willNotWork(keys)}, והקבצים לא יהיו כאן יותר.`,
      other: () => 'אז לא יהיה לך יותר מה שכלול במינוי.',
    },
    endsAnyway: (date) => `בתשלום או בלעדיו, המינוי מסתיים ב־${isolate(date)}.`,
    askOwner: 'אפשר לבקש מהבעלים של הצוות שלך או מאחד מאחראי החיוב לעדכן את אמצעי התשלום.',

    unpaid: 'התשלום נכשל, ולא יתבצע ניסיון תשלום נוסף.',
    stopped: {
      keys: (keys) => `${key(keys)} כבר לא ${verb(keys, 'פועל', 'פועלים')}.`,
      files: () => 'כבר אי אפשר להוריד את הקבצים.',
      keysAndFiles: (keys) => `${key(keys)} והקבצים כבר לא פועלים.`,
      other: () => 'כבר אי אפשר להשתמש במה שהיה כלול במינוי.',
    },
    endUnpaid: 'כדי לשלם או לסיים את המינוי, אפשר לפנות למוכר.',

    incomplete: 'התשלום הראשון עוד לא בוצע.',
    incompleteText:
      'המינוי מתחיל איתו. אם שילמת הרגע, זה ייקח לכל היותר כמה דקות. אחרת, אפשר לפנות למוכר.',
    incompleteExpired: 'התשלום הראשון לא בוצע בזמן.',
    incompleteExpiredText: 'המינוי לא התחיל, וגם לא יתחיל.',

    endedOn: (date) => `המינוי הסתיים ב־${isolate(date)}.`,
    hasEnded: 'המינוי הסתיים.',

    holdsForTeam: 'זה נכון לכל מי שבצוות.',
  },

  usage: 'שימוש בתקופה הזאת',
  usageCost: (amount) => `עד כה ${isolate(amount)}`,

  benefits: 'מה כלול במינוי',
  files: (count, number) =>
    `${number(count)} ${plural('he', count, { one: 'קובץ', two: 'קבצים', other: 'קבצים' })}`,
  showKey: 'הצגת המפתח',
  showFiles: 'הצגת הקבצים',
  benefitPending: 'בהכנה',
  benefitFailed: 'לא זמין. אפשר לפנות למוכר',
  benefitsOfTeam: 'לכל מי שבצוות יש משלו. כאן מוצג מה ששלך.',
  benefitsForTeam: 'לכל מי שיש לו מקום בצוות יש משלו.',

  planned: {
    plan: (name, date) => `ישתנה ל־${isolate(name)} ${onDate(date)}`,
    otherPlan: (date) => `ישתנה לתוכנית אחרת ${onDate(date)}`,
    seats: (count, date, number) => `ישתנה ל־${seats(count, number)} ${onDate(date)}`,
    units: (count, date, number) => `ישתנה ל־${units(count, number)} ${onDate(date)}`,
  },

  since: (date) => `מאז ${isolate(date)}`,
  cancelledOn: (date) => `סיום המינוי התבקש ב־${isolate(date)}`,
  pausedSince: (date) => `מושהה מאז ${isolate(date)}`,
  unpaidSince: (date) => `לא שולם מאז ${isolate(date)}`,

  paymentMethod: {
    endingIn: (name, last4) => `${isolate(name)} שמסתיים ב־${isolate(last4)}`,
    card: 'כרטיס',
    other: 'אמצעי תשלום שמור',
    expired: (method) => `פג תוקף: ${isolate(method)}`,
    expiresSoon: (method, month) => `יפוג בסוף ${isolate(month)}: ${isolate(method)}`,
    none: 'אין אמצעי תשלום שמור',
  },
  updatePayment: (platform) => `עדכון אמצעי התשלום בשירות ${isolate(platform)}`,
  signInThere: (platform) => `שירות ${isolate(platform)} יבקש ממך תחילה להיכנס באמצעות אימייל.`,
  resubscribe: 'רכישת המינוי מחדש',
  readOnly: 'רק הבעלים ואחראי החיוב בצוות שלך יכולים לשנות את המינוי.',

  unaffected: 'המינוי שלך לא נפגע.',
  failures: {
    unauthorized: ({ next }) => [
      'החיבור שלך לחשבון הסתיים',
      `למען ביטחונך, הגישה למינויים נמשכת שעה. ${next}`,
    ],
    not_found: ['המינוי לא נמצא', 'ייתכן שהוא שייך לחשבון אחר. יש להיכנס עם החשבון ששימש לרכישה.'],
  },

  list: {
    title: 'מינויים',
    loading: 'המינויים נטענים…',
    total: (count, number) =>
      `${number(count)} ${plural('he', count, { one: 'מינוי', two: 'מינויים', other: 'מינויים' })}`,
    unreadable: (count, number) =>
      `מספר המינויים שלא ניתן להציג: ${number(count)}. ${ASK_THE_SELLER}`,
    empty: ['אין מינויים להצגה', 'אם ציפית למצוא כאן מינוי, כדאי לבדוק באיזה חשבון נכנסת.'],
  },
  changes: heSubscriptionChanges,
};
