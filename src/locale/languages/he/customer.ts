import type { CustomerMessages } from '../../../customer/messages.ts';
import { isolate } from '../../isolate.ts';
import { ASK_THE_SELLER } from './common.ts';

/**
 * The Hebrew texts of billing details.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heCustomer: CustomerMessages = {
  title: 'פרטי חיוב',
  subtitle: 'בחשבוניות הבאות שלך',
  editing: 'בעריכה',
  loading: 'פרטי החיוב נטענים…',
  loaded: 'פרטי החיוב נטענו',
  help: 'קבלת עזרה',

  name: 'שם או חברה',
  email: 'אימייל',
  address: 'כתובת',
  none: 'טרם הוזן',

  signedInAs: 'החשבון המחובר',
  roles: { owner: 'בעלים', billing_manager: 'אחראי חיוב', member: 'חבר צוות' },
  readOnly: 'רק הבעלים ואחראי החיוב בצוות שלך יכולים לשנות את הפרטים האלה.',

  edit: 'עריכה',
  usedOn: 'לחשבוניות הבאות.',
  saved: 'נשמר. הפרטים האלה יופיעו בחשבוניות הבאות שלך.',
  notSaved: (reason) => `שום דבר לא נשמר: ${reason}. מה שהקלדת עדיין כאן.`,
  notAccepted: (platform) =>
    `שירות ${isolate(platform)} לא קיבל את הפרטים האלה, ולכן שום דבר לא נשמר. יש לבדוק אותם ולשמור שוב.`,
  maybeSaved:
    'ייתכן שהשינויים שלך נשמרו: לא הגיעה תשובה שמאשרת זאת. ברגע שאפשר יהיה לטעון שוב את הפרטים, יוצג כאן אם הם נשמרו.',
  notSavedAfterAll: 'השינויים שלך לא נשמרו. הם עדיין כאן, ואפשר לשמור שוב.',

  changeEmail: 'שינוי',
  emailTitle: 'שינוי כתובת האימייל',
  emailNow: (email) => `כרגע: ${isolate(email)}`,
  newEmail: 'אימייל חדש',
  emailHint: (platform) =>
    `יישלח קישור לכתובת הזאת. הוא פועל במשך 30 דקות ונפתח בשירות ${isolate(platform)}. עד שהקישור ייפתח, שום דבר לא ישתנה.`,
  sendLink: 'שליחת קישור',
  sendingLink: 'הקישור נשלח…',
  emailSent: (email) => `שלחנו קישור אל ${isolate(email)}.`,
  emailNext: (platform) =>
    `הוא פועל במשך 30 דקות ונפתח בשירות ${isolate(platform)}. עד שהקישור ייפתח, שום דבר לא ישתנה.`,
  emailMaybeSent: (email) => `ייתכן שנשלח קישור אל ${isolate(email)}: לא הגיעה תשובה שמאשרת זאת.`,
  emailSentAgain: (email) => `שלחנו קישור נוסף אל ${isolate(email)}. הקודם כבר לא פועל.`,
  emailSpam: 'לא הגיע כלום? כדאי לבדוק בתיקיית הספאם.',
  sendAgain: 'שליחה חוזרת',
  done: 'סיום',
  emailChanged: (email) => `כתובת האימייל שלך היא עכשיו ${isolate(email)}.`,

  emailMissing: 'יש להזין את כתובת האימייל החדשה.',
  emailMalformed: `זו לא כתובת אימייל. כתובת נראית כך: ${isolate('name@example.com')}.`,
  emailSame: 'זו כבר כתובת האימייל שלך.',
  emailRefused: (platform) =>
    `שירות ${isolate(platform)} לא יכול לשלוח אימייל לכתובת הזאת. יש לבדוק איך היא כתובה.`,
  emailForbidden: 'המוכר לא מאפשר ללקוחות לשנות כאן את האימייל. אפשר לבקש מהמוכר לשנות אותו עבורך.',
  emailNotSent: (reason) => `לא נשלח קישור: ${reason}.`,
  emailPaused: (when) =>
    `נשלחו מספיק קישורים בינתיים. אפשר לשלוח קישור נוסף ${when}; עד אז הקישור האחרון פועל.`,
  emailBlocked: (when, platform) =>
    `יותר מדי קישורים: במשך 15 דקות שירות ${isolate(platform)} דוחה כל בקשה ממך, ולכן גם חלקים אחרים בדף הזה עלולים להיכשל. הכול יפעל שוב ${when}.`,

  unaffected: 'מה שרכשת לא נפגע.',
  failures: {
    unauthorized: ({ next }) => [
      'החיבור שלך לחשבון הסתיים',
      `למען ביטחונך, הגישה לפרטי החיוב נמשכת שעה. ${next}`,
    ],
    invalid_request: ({ unaffected }) => [
      'לא ניתן להציג את פרטי החיוב שלך',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};
