import type { RefusalMessages } from '../../../subscriptions/changes/messages.ts';
import { plural } from '../../plural.ts';

const seats = (count: number, number: (value: number) => string) =>
  `${number(count)} ${plural('he', count, { one: 'מקום', two: 'מקומות', other: 'מקומות' })}`;

/** The Hebrew texts of why a change of a subscription was refused. */
export const heSubscriptionRefusals: RefusalMessages = {
  isEnding: 'סיום המינוי כבר נקבע קודם, והוא מסתיים כפי שמוצג. שום דבר אחר לא השתנה.',
  hasEnded: 'המינוי כבר הסתיים. שום דבר לא השתנה.',
  cannotEndPaused:
    'סיום המינוי לא נקבע: אי אפשר לסיים אותו כשהוא מושהה. בזמן ההשהיה לא נגבה תשלום.',
  cannotEndUnpaid:
    'סיום המינוי לא נקבע: אי אפשר לסיים מינוי עם חשבוניות שלא שולמו. לא יהיו עוד ניסיונות אוטומטיים.',
  cannotEndIncomplete:
    'סיום המינוי לא נקבע: אי אפשר לסיים אותו כל עוד התשלום הראשון פתוח. אם הוא לא יבוצע, המינוי ייעלם מעצמו.',
  cannotChange: 'המינוי לא השתנה: במצבו הנוכחי אי אפשר לשנות אותו.',
  notEnding: 'לא תוכנן סיום. המינוי נמשך כפי שמוצג.',
  needsPaymentMethod: 'שום דבר לא השתנה, כי אין אמצעי תשלום שמור. יש להוסיף אחד ואז לנסות שוב.',
  cardDeclined: 'שום דבר לא השתנה, כי הכרטיס שלך נדחה. יש לעדכן את אמצעי התשלום ואז לנסות שוב.',
  paymentFailed: 'שום דבר לא השתנה, כי התשלום נכשל. יש לעדכן את אמצעי התשלום ואז לנסות שוב.',
  cannotPause: 'המינוי לא הושהה: במצבו הנוכחי אי אפשר להשהות אותו.',
  notPaused: 'המינוי כבר לא מושהה. לא נגבה על זה תשלום.',
  noPlannedPause: 'לא תוכננה השהיה. המינוי נמשך כפי שמוצג.',
  pauseNotAllowed: 'שום דבר לא השתנה: המוכר לא מאפשר כאן השהיה.',
  resumeTooEarly: 'המינוי לא הושהה: היום שבו הוא יתחדש מוקדם מדי. יש לבחור יום מאוחר יותר.',
  planNotAllowed: 'שום דבר לא השתנה: המוכר לא מאפשר כאן לשנות תוכנית.',
  planUnavailable: 'שום דבר לא השתנה: התוכנית הזאת כבר לא זמינה. יש לבחור אחרת.',
  seatsNotAllowed: 'שום דבר לא השתנה: המוכר לא מאפשר כאן לשנות את מספר המקומות.',
  notBySeats: 'שום דבר לא השתנה: אין במינוי הזה מקומות.',
  tooFewSeats: (min, number) =>
    min === undefined
      ? 'שום דבר לא השתנה: אלה מעט מדי מקומות.'
      : `שום דבר לא השתנה: צריך לפחות ${seats(min, number)}.`,
  tooManySeats: (max, number) =>
    max === undefined
      ? 'שום דבר לא השתנה: אלה יותר מדי מקומות.'
      : `שום דבר לא השתנה: אפשר לכל היותר ${seats(max, number)}.`,
  seatsInUse: (assigned, number) =>
    `שום דבר לא השתנה: ${assigned === undefined ? 'יותר מקומות נמצאים בשימוש' : `יש ${seats(assigned, number)} בשימוש`}. יש לקחת קודם חלק מהם בחזרה מאנשים בצוות שלך.`,
  noPlannedChange: 'כבר לא היה שינוי מתוכנן. הכול כפי שמוצג.',
  cannotEndNow: 'המינוי לא הסתיים: הוא כבר לא יכול להסתיים מיד.',
  busy: 'שום דבר לא השתנה: שינוי אחר עדיין מתבצע. יש לנסות שוב בעוד רגע.',
  notPermitted: 'שום דבר לא השתנה: זה אפשרי רק לבעלים של הצוות.',
  notFound: 'שום דבר לא השתנה: המינוי הזה כבר לא כאן.',
  refused: 'שום דבר לא השתנה: הבקשה נדחתה. אפשר לנסות שוב מאוחר יותר או לפנות למוכר.',
};
