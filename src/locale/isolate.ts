/** Letters that are written from right to left, as in Hebrew and Arabic. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a name from mixing with the sentence around it, which may be written the other way, by two
 * characters that nobody sees.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** The same, in a sentence from left to right: most names can do without. */
export function isolateRtl(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? isolate(name) : name;
}
