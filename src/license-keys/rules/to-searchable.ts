/** The marks of Latin, Greek and Cyrillic letters: not those of scripts in which they are letters themselves. */
const ACCENTS = /[\u0300-\u036F]/g;

/**
 * A text as the search compares it: without case and accents. Customers leave accents out, and the same letter
 * may have been sent in one piece or in two; `"İ"` is `"i"` to them in any language.
 */
export const toSearchable = (text: string): string =>
  text.normalize('NFD').replaceAll(ACCENTS, '').toLowerCase();
