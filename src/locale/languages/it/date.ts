/** Whether the article before a date or a number is "l’": before "8 dicembre", "11 dicembre" and "80%". */
const isElided = (date: string) => /^(8\d?|11)\b/.test(date);

/** "il 12 dicembre", or "l’8 dicembre". */
export const il = (date: string) => (isElided(date) ? `l’${date}` : `il ${date}`);
/** "al 12 dicembre", or "all’8 dicembre". */
export const al = (date: string) => (isElided(date) ? `all’${date}` : `al ${date}`);
/** "dal 12 dicembre", or "dall’8 dicembre". */
export const dal = (date: string) => (isElided(date) ? `dall’${date}` : `dal ${date}`);
/** "del 12 dicembre", or "dell’8 dicembre". */
export const del = (date: string) => (isElided(date) ? `dell’${date}` : `del ${date}`);
