/**
 * The name of a country in a language: "Germany", "Deutschland". The code itself where the browser knows none.
 *
 * @param code - Two letters, ISO 3166-1.
 * @param locale - A BCP 47 tag.
 */
export function getCountryName(code: string, locale: string): string {
  return createCountryNames(locale)(code);
}

/** The names that browsers have, by language: they take long to get them, and forms ask for each letter typed. */
const NAMES = new Map<string, Intl.DisplayNames>();

/** The same for many countries of one language. */
export function createCountryNames(locale: string): (code: string) => string {
  const names = NAMES.get(locale) ?? new Intl.DisplayNames([locale], { type: 'region' });
  NAMES.set(locale, names);
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      // Polar may hold anything.
      return code;
    }
  };
}
