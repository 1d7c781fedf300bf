import type { SubscriptionChangeMessages } from '../../../subscriptions/changes/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { heSubscriptionRefusals } from './subscription-refusals.ts';
import { seats } from './seats.ts';

const key = (count: number) => (count === 1 ? 'מפתח הרישיון' : 'מפתחות הרישיון');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
const doesNotWork = (count: number) => `${key(count)} לא ${verb(count, 'פועל', 'פועלים')}`;
const worksAgain = (count: number) => `${key(count)} ${verb(count, 'יפעל', 'יפעלו')} שוב`;

const NOTHING_NOW = 'לא נגבה תשלום עכשיו.';
const EXACT_SUM = 'הסכום המדויק מופיע בחשבונית.';

const onDate = (date: string | undefined) =>
  date ? `ב־${isolate(date)}` : 'עם תום התקופה הנוכחית';
const ofSum = (amount: string | undefined) => (amount ? ` בסך ${isolate(amount)}` : '');
const ofInvoice = (date: string | undefined) => (date ? ` ב־${isolate(date)}` : '');

/**
 * The Hebrew texts of the changes of a subscription.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heSubscriptionChanges: SubscriptionChangeMessages = {
  cancel: 'סיום המינוי…',
  keep: 'להשאיר את המינוי שלי',
  pause: 'השהיה…',
  dropPause: 'להמשיך בלי השהיה',
  resume: 'חידוש עכשיו…',
  changePlan: 'שינוי תוכנית…',
  changeSeats: 'שינוי מספר המקומות…',
  dropChange: 'ויתור על השינוי הזה',
  sending: 'נשלח…',

  cancelling: {
    title: (product) => `לסיים את המינוי ל־${isolate(product)}?`,
    nothingCharged: 'לא ייגבה תשלום נוסף.',
    trialNotCharged: 'תקופת הניסיון נמשכת עד סופה, ואז לא ייגבה תשלום.',
    onlyUsageCharged: 'לא ייגבה תשלום נוסף, מלבד על מה שייעשה בו שימוש עד הסיום.',
    onlyOpenCharged: 'לא ייגבה תשלום נוסף, מלבד מה שעוד נותר לתשלום על התקופה הזו.',
    openAmount: (amount, date) =>
      `המינוי מסתיים עם תום התקופה הנוכחית. ייתכן שהתשלום הפתוח${ofSum(amount)} עוד ייגבה${date ? `, עד ${isolate(date)} בערך` : ''}.`,
    endsNow: (amount) => `המינוי מסתיים מיד. התשלום הפתוח${ofSum(amount)} יבוטל, ולא ייגבה.`,
    asking: 'נבדק מה יקרה עם התשלום הפתוח…',
    notNow: 'הוא כבר לא יכול להסתיים מיד. עדיין אפשר לתת לו להסתיים עם תום התקופה הנוכחית.',

    atStake: 'מה נשאר, ועד מתי',
    licenseKeys: (count, number) =>
      count === 1
        ? 'מפתח רישיון'
        : `${number(count)} ${plural('he', count, { one: 'מפתח רישיון', two: 'מפתחות רישיון', other: 'מפתחות רישיון' })}`,
    files: (count, number) =>
      `${number(count)} ${plural('he', count, { one: 'קובץ', two: 'קבצים', other: 'קבצים' })}`,
    everythingElse: 'כל השאר שכלול במינוי',
    invoices: 'החשבוניות שלך',
    worksUntil: (date, count) => `${verb(count, 'פועל', 'פועלים')} עד ${isolate(date)}`,
    until: (date) => `עד ${isolate(date)}`,
    untilPeriodEnds: 'עד תום התקופה',
    stopsNow: 'מסתיים מיד',
    stay: 'נשארות',
    team: 'זה נכון לכל מי שבצוות שלך.',

    reason: 'למה? לא חובה לציין',
    noReason: 'בחירת סיבה',
    reasons: {
      too_expensive: 'זה עולה יותר מדי',
      missing_features: 'חסר משהו שנחוץ לי',
      switched_service: 'עברתי למשהו אחר',
      unused: 'אין לי מספיק שימוש בזה',
      too_complex: 'זה מסובך מדי',
      low_quality: 'זה לא פועל מספיק טוב',
      customer_service: 'התמיכה לא מספקת אותי',
      other: 'סיבה אחרת',
    },
    comment: 'יש מה להוסיף? לא חובה',
    takeBack: (date) => `אפשר לחזור מזה עד ${isolate(date)}.`,
    noWayBack: 'אי אפשר לחזור מזה.',

    stayButton: 'להשאיר',
    confirm: (date) => `סיום ב־${isolate(date)}`,
    confirmSoon: 'סיום עם תום התקופה',
    confirmNow: 'סיום עכשיו',
  },

  pausing: {
    title: (product) => `להשהות את ${isolate(product)}?`,
    begins: (date) =>
      date
        ? `המינוי נמשך עד ${isolate(date)}, כי שולם עליו עד אז, ואז יושהה.`
        : 'המינוי נמשך עד תום התקופה שכבר שולמה, ואז יושהה.',
    meanwhile: {
      keys: (keys) => `בזמן ההשהיה ${doesNotWork(keys)}, ולא נגבה תשלום.`,
      files: () => 'בזמן ההשהיה אי אפשר להוריד את הקבצים, ולא נגבה תשלום.',
      keysAndFiles: (keys) =>
        `בזמן ההשהיה ${doesNotWork(keys)}, אי אפשר להוריד את הקבצים, ולא נגבה תשלום.`,
      other: () => 'בזמן ההשהיה מה שכלול במינוי לא פועל, ולא נגבה תשלום.',
    },
    until: 'לכמה זמן',
    untilResumed: 'עד שאחדש אותו',
    untilDate: 'עד תאריך מסוים',
    date: 'תאריך החידוש',
    earliest: (earliest) => `החל מ־${isolate(earliest)}`,
    invalidDate: (earliest) => `יש להזין את ${isolate(earliest)} או יום מאוחר יותר.`,
    resumesOn: (date) =>
      `המינוי יתחדש מעצמו ב־${isolate(date)}, ובאותו יום ייגבה התשלום על התקופה הבאה.`,
    resumesOnRequest: 'המינוי נשאר מושהה עד שיחודש כאן, ואז נגבה מיד תשלום על תקופה חדשה.',
    noEnd: 'בזמן ההשהיה אי אפשר לסיים אותו כאן.',
    stayButton: 'לא להשהות',
    confirm: (date) => `השהיה ב־${isolate(date)}`,
    confirmSoon: 'השהיה עם תום התקופה',
  },

  resuming: {
    title: (product) => `לחדש את ${isolate(product)} עכשיו?`,
    charge: (amount, method) =>
      `התשלום ${amount ? `בסך ${isolate(amount)}` : 'על תקופה חדשה'} ייגבה עכשיו ${method ? `(${isolate(method)})` : 'מאמצעי התשלום שלך'}.`,
    price: (price) => `המחיר: ${isolate(price)}, בתוספת מסים. ${EXACT_SUM}`,
    newPeriod: 'תקופה חדשה מתחילה היום.',
    worksAgain: {
      keys: (keys) => `כעבור רגע ${worksAgain(keys)}.`,
      files: () => 'כעבור רגע אפשר יהיה שוב להוריד את הקבצים.',
      keysAndFiles: (keys) => `כעבור רגע ${worksAgain(keys)}, ואפשר יהיה להוריד את הקבצים.`,
      other: () => 'כעבור רגע מה שכלול במינוי יפעל שוב.',
    },
    stayButton: 'להשאיר מושהה',
    confirm: 'חידוש',
    confirmAndPay: 'חידוש ותשלום',
  },

  planning: {
    title: (product) => `שינוי התוכנית של ${isolate(product)}`,
    plan: 'תוכנית חדשה',
    planned: (name) => `${isolate(name)} (מתוכננת)`,
    loading: 'התוכניות נטענות…',
    none: 'אין תוכנית אחרת שהמינוי הזה יכול לעבור אליה.',
    failed: 'התוכניות לא נטענו. יש לסגור את החלון ולנסות שוב בעוד רגע.',
    missing: 'יש לבחור קודם תוכנית.',
    contents:
      'מפתחות רישיון וקבצים שהתוכנית החדשה לא כוללת מפסיקים לפעול עם השינוי. חדשים יהיו כאן כעבור רגע.',
    stayButton: 'להשאיר את התוכנית הזאת',
    confirm: 'שינוי תוכנית',
    confirmAndPay: 'שינוי תוכנית ותשלום',
  },

  seating: {
    title: (product) => `שינוי המקומות של ${isolate(product)}`,
    seats: 'מספר המקומות',
    range: (min, max, number) =>
      max === undefined ? `לפחות ${number(min)}` : `בין ${number(min)} ל־${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `יש להזין מספר שלם, לפחות ${number(min)}.`
        : `יש להזין מספר שלם בין ${number(min)} ל־${number(max)}.`,
    same: (count, number) => `יש לך עכשיו ${seats(count, number)}. יש להזין מספר אחר.`,
    fewer: 'קודם צריך לפנות את המקומות שאנשים בצוות שלך משתמשים בהם.',
    stayButton: 'בלי שינוי במקומות',
    confirm: (count, number) => `שינוי ל־${seats(count, number)}`,
    confirmAndPay: (count, number) => `שינוי ל־${seats(count, number)} ותשלום`,
    confirmAny: 'שינוי מספר המקומות',
  },

  cost: {
    asking: 'נבדק כמה זה עולה…',
    endsTrial: 'תקופת הניסיון שלך מסתיימת עם השינוי הזה, והמחיר המלא נגבה עכשיו.',
    now: (amount, method) =>
      `הסכום ${isolate(amount)} ייגבה עכשיו${method ? ` (${isolate(method)})` : ''}.`,
    nowUnknown: `ייתכן שייגבה עכשיו תשלום. ${EXACT_SUM}`,
    creditUsed: (amount) => `הזיכוי שלך בסך ${isolate(amount)} כבר נוכה ממנו.`,
    debtIncluded: (amount) => `מתוכו ${isolate(amount)} מיתרה קודמת.`,
    credit: (amount) =>
      `${NOTHING_NOW} יינתן לך זיכוי של ${isolate(amount)}, שינוצל בתשלומים הבאים שלך.`,
    nothingNow: NOTHING_NOW,
    coveredByCredit: (amount) => `לא נגבה תשלום עכשיו: ${isolate(amount)} מהזיכוי שלך מכסים אותו.`,
    nextInvoice: (amount, date) =>
      `${NOTHING_NOW} ${amount ? `הסכום ${isolate(amount)}` : 'ההפרש'} יתווסף לחשבונית הבאה שלך${ofInvoice(date)}.`,
    nextInvoiceCredit: (amount, date) =>
      `${NOTHING_NOW} זיכוי של ${isolate(amount)} ינוכה מהחשבונית הבאה שלך${ofInvoice(date)}.`,
    periodEnd: (date) => `${NOTHING_NOW} השינוי ייכנס לתוקף ${onDate(date)}, ומאז יחול המחיר החדש.`,
    trialEnd: (date) =>
      `${NOTHING_NOW} תקופת הניסיון נמשכת${date ? ` עד ${isolate(date)}` : ''}, ולאחריה ייגבה המחיר החדש.`,
    unknown: (amount) =>
      amount
        ? `השינוי עולה ${isolate(amount)}, עכשיו או בחשבונית הבאה שלך.`
        : `ייתכן שהשינוי כרוך בתשלום, עכשיו או בחשבונית הבאה שלך. ${EXACT_SUM}`,
    appliesNow: 'השינוי נכנס לתוקף מיד.',
    newPeriod: 'איתו מתחילה תקופה חדשה.',
  },

  done: {
    cancel: (date) =>
      `סיום המינוי נקבע, והוא מסתיים ${date ? `ב־${isolate(date)}` : 'עם תום התקופה הזאת'}.`,
    revoke: 'המינוי הסתיים. התשלום הפתוח לא ייגבה יותר.',
    keep: 'המינוי שלך נמשך כמו קודם.',
    pause: (date) => `המינוי יושהה ${onDate(date)}.`,
    dropPause: 'המינוי לא יושהה, ונמשך כמו קודם.',
    resume: 'המינוי פועל שוב.',
    paymentAwaited: 'התשלום בעיבוד. אם הוא ייכשל, זה יוצג כאן.',
    paid: 'התשלום בוצע.',
    paymentFailed: 'אבל התשלום נכשל. יש לעדכן את אמצעי התשלום, כדי שאפשר יהיה לנסות שוב.',
    changePlan: (name) => `התוכנית שלך היא עכשיו ${isolate(name)}.`,
    changePlanLater: (name, date) => `המינוי ישתנה ל־${isolate(name)} ${onDate(date)}.`,
    changeSeats: (count, number) => `יש לך עכשיו ${seats(count, number)}.`,
    changeSeatsLater: (count, date, number) =>
      `המינוי ישתנה ל־${seats(count, number)} ${onDate(date)}.`,
    dropChange: 'השינוי המתוכנן הוסר. הכול נשאר כפי שהוא.',
  },

  refusals: heSubscriptionRefusals,
  notChanged: (reason) => `שום דבר לא השתנה: ${reason}.`,
  maybeChanged: 'התשובה אבדה, ולכן לא ידוע אם השינוי בוצע. לא נשלח אותו שוב מעצמנו.',
  changedMeanwhile:
    'התשובה אבדה והמינוי השתנה מאז, ולכן לא ידוע אם השינוי הזה בוצע. כדאי לבדוק מה מצבו כעת לפני שמנסים שוב.',
  lookAgain: 'בדיקה חוזרת',
  looking: 'מתבצעת בדיקה…',
  notChangedAfterAll: 'השינוי לא בוצע. אפשר לנסות שוב.',
};
