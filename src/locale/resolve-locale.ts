/**
 * The locale of dates and numbers: the given one, else the browser's own kind of English. Another
 * language of the browser is ignored, since the texts are English.
 */
export function resolveLocale(locale?: string): string {
  // Node.js has a `navigator` too, with the language of the server.
  const language = (globalThis.document && globalThis.navigator?.language) ?? '';
  const wanted = locale ?? (/^en\b/i.test(language) ? language : 'en');
  try {
    // Many systems write "en_US".
    return String(new Intl.Locale(wanted.replaceAll('_', '-')));
  } catch {
    // An invalid tag must not break the page.
    return 'en';
  }
}
