import { findClosest } from './find-closest.ts';
import { en } from './languages/en.ts';
import type { Language } from './language.ts';
import { resolveLocale } from './resolve-locale.ts';

/**
 * Chooses the language to show a customer: of those that you imported, the closest to the customer's
 * own, else English. Dates and numbers follow the customer's own tag, so that `de-AT` reads German
 * with the numbers of Austria.
 *
 * @example
 * <PolarPortalProvider language={chooseLanguage([de, fr], user.locale)} sessionToken={getToken}>
 *
 * @param languages - Those that you offer besides English, each from an entry point `/locale/…`.
 * @param locale - The customer's own, a BCP 47 tag. An invalid one counts as English.
 *   @default that of the first language
 */
export function chooseLanguage(languages: readonly Language[], locale?: string): Language {
  const wanted = resolveLocale(locale ?? (languages[0] ?? en).locale);
  const closest = findClosest([...languages, en], wanted);
  // English texts keep English dates: a reader could not tell how another language writes them.
  return closest ? { ...closest, locale: wanted } : en;
}
