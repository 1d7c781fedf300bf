import type { OrderMessages } from '../../../orders/messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Hebrew texts of orders.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heOrders: OrderMessages = {
  title: 'הזמנה',
  loading: 'ההזמנה נטענת…',
  loaded: (title, date, amount) => `${isolate(title)}, ${isolate(date)}: ${isolate(amount)}`,
  help: 'קבלת עזרה',

  states: {
    pending: 'ממתין לתשלום',
    payment_failed: 'התשלום נכשל',
    refunded: 'התשלום הוחזר',
    partially_refunded: 'הוחזר חלק מהתשלום',
    draft: 'טיוטה',
    void: 'בוטלה',
  },
  refundedAmount: (amount) => `הוחזר ${isolate(amount)}`,
  occasions: {
    purchase: 'רכישה',
    start: 'מינוי חדש',
    renewal: 'חידוש',
    change: 'שינוי תוכנית',
    usage: 'שימוש',
  },

  lines: {
    discount: 'הנחה',
    tax: 'מס',
    total: 'סך הכול',
    credit_used: 'זיכוי שנוצל',
    earlier_balance: 'יתרה קודמת',
    charged: 'חויב',
    refund: 'הוחזר',
  },
  item: 'פריט',

  invoice: 'חשבונית',
  receipt: 'קבלה',
  opening: 'נפתח…',
  preparing: 'בהכנה…',
  checkAgain: 'בדיקה חוזרת',
  invoicePreparing: 'החשבונית שלך בהכנה. זה לוקח בדרך כלל פחות מעשר שניות. אפשר להישאר בדף הזה.',
  receiptPreparing: 'הקבלה שלך בהכנה. זה לוקח בדרך כלל פחות מחצי דקה. אפשר להישאר בדף הזה.',
  invoiceLate: 'הכנת החשבונית לוקחת יותר זמן מהרגיל. כדאי לבדוק שוב בעוד כמה דקות.',
  receiptLate: 'הכנת הקבלה לוקחת יותר זמן מהרגיל. כדאי לבדוק שוב בעוד כמה דקות.',
  invoiceReady: 'החשבונית שלך מוכנה. הקישור פועל במשך עשר דקות.',
  receiptReady: 'הקבלה שלך מוכנה. הקישור פועל במשך עשר דקות.',
  ifNothingOpened: 'לא נפתח כלום? הקישור הזה פועל במשך עשר דקות.',
  openInvoice: 'פתיחת החשבונית',
  openReceipt: 'פתיחת הקבלה',
  openInNewTab: 'פתיחה בכרטיסייה חדשה',
  invoiceNotOpened: (reason) => `לא ניתן היה לפתוח את החשבונית: ${reason}.`,
  receiptNotOpened: (reason) => `לא ניתן היה לפתוח את הקבלה: ${reason}.`,
  invoiceNotCreated: (reason) => `החשבונית לא נוצרה: ${reason}.`,
  maybeCreated: 'ייתכן שהחשבונית בדרך: לא הגיעה תשובה שמאשרת זאת. יש לנסות שוב בעוד דקה.',
  noInvoice: 'אין חשבונית להזמנה הזאת. אם יש בה צורך, אפשר לפנות למוכר.',
  noReceipt: 'אין קבלה להזמנה הזאת. אם יש בה צורך, אפשר לפנות למוכר.',

  formTitle: (date) => `חשבונית מתאריך ${isolate(date)}`,
  formText: 'נדרשים לה שם וכתובת.',
  formNote: 'את השם והרחוב אפשר לתקן מאוחר יותר, את המדינה והמחוז או האזור לא.',
  taxIdNote:
    'מספר העוסק או מספר המס שבחשבונית הוא זה שנמסר ברכישה. אם נדרש מספר אחר, אפשר לפנות למוכר.',
  createInvoice: 'יצירת חשבונית',
  creatingInvoice: 'החשבונית נוצרת…',

  correct: 'תיקון הפרטים בחשבונית',
  correctTitle: (date) => `תיקון החשבונית מתאריך ${isolate(date)}`,
  correctText: 'אפשר לשנות את השם, הרחוב, העיר והמיקוד. המדינה והמחוז או האזור נשארים כפי שהם.',
  saveCorrection: 'שמירה וחידוש החשבונית',
  correctionPreparing:
    'הפרטים שלך נשמרו, והחשבונית המתוקנת בהכנה. זה לוקח בדרך כלל פחות מעשר שניות.',
  corrected: 'החשבונית המתוקנת שלך מוכנה. הקישור פועל במשך עשר דקות.',
  correctionFollows:
    'הפרטים שלך נשמרו. החשבונית המתוקנת תהיה מוכנה בעוד כמה דקות. עד אז ייתכן שתיפתח זו שעם הפרטים הישנים.',
  nothingToCorrect: 'שום דבר לא השתנה: הפרטים האלה כבר מופיעים בחשבונית.',
  notCorrected: (reason) => `הפרטים שלך לא נשמרו: ${reason}.`,
  maybeCorrected:
    'ייתכן שהפרטים שלך נשמרו: לא הגיעה תשובה שמאשרת זאת. יש לטעון את הדף מחדש כדי לראות את המצב העדכני.',
  savedOnly: (reason) => `הפרטים שלך נשמרו, אבל לא נוצרה איתם חשבונית: ${reason}.`,
  placeFixed: 'כבר אי אפשר לשנות את זה בחשבונית הזאת. אפשר לפנות למוכר.',

  nextAttempt: (when) => `הניסיון הבא: ${isolate(when)}.`,
  nextAttemptDue: 'הניסיון הבא אמור להתבצע עכשיו.',
  worksUntilThen: 'מה שרכשת פועל עד אז.',
  pausedUntilThen: 'מה שרכשת מושהה עד לתשלום.',
  updatePayment: (platform) => `עדכון אמצעי התשלום בשירות ${isolate(platform)}`,
  signInThere: (platform) => `שירות ${isolate(platform)} יבקש ממך תחילה להיכנס באמצעות אימייל.`,

  unaffected: 'מה שרכשת לא נפגע.',
  failures: {
    unauthorized: ({ next }) => [
      'החיבור שלך לחשבון הסתיים',
      `למען ביטחונך, הגישה להזמנות נמשכת שעה. ${next}`,
    ],
    not_found: [
      'ההזמנה לא נמצאה',
      'ייתכן שהיא שייכת לחשבון אחר. יש להיכנס עם החשבון ששימש לרכישה.',
    ],
  },
  notForMembers: [
    'ההזמנות מוצגות לאחראי החיוב',
    'אפשר לבקש חשבונית מהבעלים של הצוות שלך או מאחד מאחראי החיוב. מה שבשימושך לא נפגע.',
  ],

  list: {
    title: 'הזמנות',
    loading: 'ההזמנות נטענות…',
    shown: (count, number) =>
      `מוצגות: ${number(count)} ${plural('he', count, { one: 'הזמנה', two: 'הזמנות', other: 'הזמנות' })}`,
    unreadable: (count, number) =>
      `מספר ההזמנות שלא ניתן להציג: ${number(count)}. ${ASK_THE_SELLER}`,
    product: 'מוצר',
    allProducts: 'כל המוצרים',
    noneFound: 'לא נמצאה הזמנה. החיפוש הוא בשמות המוצרים.',
    empty: ['אין הזמנות להצגה', 'אם ציפית למצוא כאן הזמנה, כדאי לבדוק באיזה חשבון נכנסת.'],
  },
};
