import type { DownloadCheckMessages } from '../../../downloads/check/messages.ts';
import { isolate } from '../../isolate.ts';

/**
 * The Hebrew texts of checking a file.
 * Each begins with a Hebrew letter, since the first one decides the direction.
 */
export const heDownloadCheck: DownloadCheckMessages = {
  check: 'בדיקת קובץ…',
  checkAnother: 'בדיקת קובץ אחר…',
  checking: (name) => `הקובץ ”${isolate(name)}” בבדיקה…`,
  percent: (percent, number) => `${number(percent)}%`,
  stop: 'עצירה',
  outcomes: {
    same: {
      title: (name) => `הקובץ ”${isolate(name)}” הוא אותו קובץ`,
      text: 'הוא הגיע בשלמותו ואיש לא שינה אותו.',
    },
    incomplete: {
      title: (name) => `הקובץ ”${isolate(name)}” אינו שלם`,
      text: (percent, number) =>
        `גודלו ${number(percent)}% מגודל הקובץ. אם ההורדה הסתיימה, יש למחוק אותו ולהוריד שוב.`,
    },
    empty: {
      title: (name) => `הקובץ ”${isolate(name)}” ריק`,
      text: 'ההורדה לא הסתיימה, או שהמכשיר שלך שומר את התוכן במקום אחר, למשל בענן. יש לפתוח את הקובץ פעם אחת ולבדוק אותו שוב, או להוריד אותו מחדש.',
    },
    unpacked: {
      title: (name) => `הקובץ ”${isolate(name)}” אינו הארכיון עצמו`,
      text: (archive) =>
        `נראה שהוא כבר חולץ: Safari, למשל, פותח ארכיונים אחרי ההורדה. יש לבדוק את ”${isolate(archive)}” עצמו. אם הוא כבר לא קיים, יש לכבות את האפשרות ”פתיחת קבצים ׳בטוחים׳ לאחר הורדה” בהגדרות של Safari ולהוריד אותו שוב.`,
    },
    listed: {
      title: (name, other) => `הקובץ ”${isolate(name)}” הוא ”${isolate(other)}”`,
      text: (expected) =>
        `הוא שלם ואיש לא שינה אותו. הוא נבדק מול ”${isolate(expected)}”, שהוא קובץ אחר.`,
    },
    probably_listed: {
      title: (name, other) => `הקובץ ”${isolate(name)}” הוא כנראה ”${isolate(other)}”`,
      text: (expected) =>
        `גודלו זהה בדיוק לגודל של אותו קובץ, ולא לגודל של ”${isolate(expected)}”.`,
    },
    other: {
      title: (name) => `הקובץ ”${isolate(name)}” הוא קובץ אחר`,
      text: 'ייתכן שזו גרסה אחרת, או שההורדה נקטעה. יש למחוק אותו ולהוריד שוב. אם גם אז זה קובץ אחר, כדאי לשאול את המוכר לפני שפותחים אותו.',
    },
    unreadable: {
      title: (name) => `לא ניתן היה לקרוא את ”${isolate(name)}”`,
      text: 'עדיין לא ידוע עליו דבר. ייתכן שהוא הועבר או השתנה, או שתוכנה אחרת משתמשת בו. יש לבחור אותו שוב.',
    },
    unavailable: {
      title: (name) => `לא ניתן היה לבדוק את ”${isolate(name)}”`,
      text: 'חלק מהדף הזה לא נטען, ולכן עדיין לא ידוע על הקובץ דבר. יש לבדוק את החיבור, לטעון את הדף מחדש ולנסות שוב.',
    },
    stopped: {
      title: (name) => `הבדיקה של ”${isolate(name)}” נעצרה`,
      text: 'עדיין לא ידוע על הקובץ דבר.',
    },
  },
};
