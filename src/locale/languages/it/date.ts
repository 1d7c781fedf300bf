/** Whether the article before a date is "l’": before "8 dicembre" and "11 dicembre". */
const isElided = (date: string) => /^(8|11)\b/.test(date);

/** "il 12 dicembre", or "l’8 dicembre". */
export const il = (date: string) => (isElided(date) ? `l’${date}` : `il ${date}`);
/** "al 12 dicembre", or "all’8 dicembre". */
export const al = (date: string) => (isElided(date) ? `all’${date}` : `al ${date}`);
/** "dal 12 dicembre", or "dall’8 dicembre". */
export const dal = (date: string) => (isElided(date) ? `dall’${date}` : `dal ${date}`);
