/**
 * The language to write in: the one asked for, else the browser's own kind of English, since the
 * words are English and a date in another language among them would be a riddle.
 */
export function resolveLocale(locale?: string): string {
  const { language = '' } = globalThis.navigator ?? {};
  const own = /^en\b/i.test(language) ? language : 'en';
  return canonicalize(locale) ?? canonicalize(own) ?? 'en';
}

/** A tag that nobody can read must not break the page. */
function canonicalize(locale: string | undefined): string | undefined {
  try {
    // `en_US` is how many systems spell it.
    return Intl.getCanonicalLocales(locale?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
