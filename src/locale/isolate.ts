/** Letters that are written from right to left, as in Hebrew and Arabic. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Keeps a name and the sentence around it in order where one of them is written from right to left:
 * puts the name between two invisible characters, U+2068 and U+2069.
 */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/** The same for a sentence from left to right: leaves a name alone that is written that way too. */
export function isolateRtl(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? isolate(name) : name;
}
