/**
 * The language to write in: the one asked for, else the browser's own kind of English, since the
 * words are English and a date in another language among them would be a riddle.
 */
export function resolveLocale(locale?: string): string {
  const language = globalThis.navigator?.language ?? '';
  const wanted = locale ?? (/^en\b/i.test(language) ? language : 'en');
  try {
    // `en_US` is how many systems spell it.
    return String(new Intl.Locale(wanted.replaceAll('_', '-')));
  } catch {
    // A tag that nobody can read must not break the page.
    return 'en';
  }
}
