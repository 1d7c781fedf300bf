/** Ends a sentence with its last word, such as a date, which has a full stop of its own; a time has none. */
export const end = (text: string) => `${text.replace(/\.$/, '')}.`;
