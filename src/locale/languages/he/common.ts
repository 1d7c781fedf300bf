import type { CommonMessages } from '../../common-messages.ts';
import { isolate } from '../../isolate.ts';
import { plural } from '../../plural.ts';

export const ASK_THE_SELLER = 'אפשר לבקש עזרה מהמוכר.';
const WAIT = 'יש להמתין דקה ולנסות שוב.';
const CHECK_THE_CONNECTION = 'יש לבדוק את החיבור ולנסות שוב.';

/**
 * The Hebrew texts that belong to no resource.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heCommon: CommonMessages = {
  platform: 'Polar',

  signInAgain: 'כניסה מחדש',
  tryAgain: 'ניסיון נוסף',
  reload: 'טעינה מחדש',
  tryingAgain: 'מתבצע ניסיון נוסף…',
  outdated: 'ייתכן שהמידע אינו עדכני.',
  nextSteps: {
    sign_in: 'יש להיכנס מחדש כדי להמשיך.',
    reload: 'יש לטעון את הדף מחדש כדי להמשיך.',
    try_again: 'יש לנסות שוב או לטעון את הדף מחדש.',
  },
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

  address: {
    name: 'שם או חברה',
    country: 'מדינה',
    line1: 'רחוב ומספר',
    line2: 'דירה, קומה או בניין',
    cities: {
      city: 'עיר',
      district: 'רובע',
      post_town: 'יישוב',
      suburb: 'פרבר',
    },
    states: {
      any: 'מחוז או אזור',
      area: 'שטח',
      county: 'מחוז',
      department: 'מחוז',
      district: 'נפה',
      do_si: 'מחוז או עיר',
      emirate: 'אמירות',
      island: 'אי',
      oblast: 'אובלסט',
      parish: 'מחוז',
      prefecture: 'פרפקטורה',
      province: 'פרובינציה',
      region: 'אזור',
      state: 'מדינה או מחוז',
    },
    postalCodes: {
      eircode: 'קוד Eircode',
      pin: 'מיקוד (PIN)',
      postal: 'מיקוד',
      zip: 'מיקוד (ZIP)',
    },
    vatId: 'מספר מע״מ',
    taxId: 'מספר עוסק, ח״פ או מספר מס',
    optional: (label) => `${label} (לא חובה)`,

    chooseCountry: 'בחירת מדינה',
    chooseState: 'בחירת מדינה בארה״ב',
    chooseProvince: 'בחירת פרובינציה',
    notOffered: (name) => `${isolate(name)} (לא זמין)`,
    taxIdHint: (example) => `לדוגמה ${isolate(example)}`,

    nameMissing: 'יש להזין שם או חברה.',
    nameKept: 'אפשר לשנות את השם, אבל לא להסיר אותו.',
    countryMissing: 'יש לבחור מדינה.',
    countryRefused: 'המדינה הזאת לא מתקבלת. יש לבחור מדינה אחרת.',
    stateRefused: 'הבחירה הזאת לא מתקבלת עבור המדינה שלמעלה. יש לבחור אחרת.',
    taxIdRefused: (country) => `המספר הזה לא מתקבל עבור המדינה שנבחרה (${isolate(country)}).`,
    taxIdForm: (example) => `מספר תקין נראה כך: ${isolate(example)}.`,
    taxIdMisfit: (country) =>
      `המספר הזה לא מתאים למדינה שנבחרה (${isolate(country)}). יש להזין מספר משם או להשאיר את השדה ריק.`,
    saveWithoutTaxId: 'שמירה בלי מספר',
    refused: 'זה לא מתקבל. יש לבדוק ולשמור שוב.',
    refusedElsewhere: (label) => `שום דבר לא נשמר: ”${label}” לא מתקבל.`,
    refusedUnknown: 'שום דבר לא נשמר: משהו למעלה לא מתקבל. יש לבדוק ולשמור שוב.',

    unavailable: 'הטופס לא נטען. יש לבדוק את החיבור ולנסות שוב.',
    save: 'שמירה',
    saving: 'שמירה מתבצעת…',
    cancel: 'ביטול',
  },

  failures: {
    signed_out: ({ next }) => ['לא נכנסת לחשבון', `מה שרכשת מוצג רק כשהחשבון שלך מחובר. ${next}`],
    unauthorized: ({ next }) => [
      'החיבור שלך לחשבון הסתיים',
      `למען ביטחונך, החיבור לחשבון נמשך שעה. ${next}`,
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
    no_session: ({ unaffected, next }) => [
      'לא הצלחנו לקבל גישה לחשבון שלך',
      `${unaffected} ייתכן שיצאת מהחשבון. ${next}`,
    ],
    session_unavailable: ({ unaffected }) => [
      'האתר של המוכר לא מגיב כרגע',
      `${unaffected} ${WAIT}`,
    ],
    no_customer: [
      'אין רכישות בחשבון הזה',
      'אם ציפית למצוא כאן רכישה, כדאי לבדוק באיזה חשבון נכנסת.',
    ],
    unknown: ({ unaffected }) => ['משהו השתבש', `${unaffected} ${WAIT}`],
  },
};
