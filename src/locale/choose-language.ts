import { en } from './languages/en.ts';
import type { Language } from './language.ts';
import { resolveLocale } from './resolve-locale.ts';

/** What a tag is compared with another by, the closest match first. */
function getMatches(tag: string): string[] {
  // "de" for "de-DE", but "de-AT" for "de-AT".
  const { baseName, language } = new Intl.Locale(tag).minimize();
  // Angola's Portuguese is closer to Portugal's than to Brazil's, which "pt" stands for.
  return [tag, baseName, `${language} ${baseName === language}`, language];
}

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
  const [closest] = getMatches(wanted).flatMap((match, index) =>
    [...languages, en].filter((language) => getMatches(language.locale)[index] === match),
  );
  // English texts keep English dates: a reader could not tell how another language writes them.
  return closest ? { ...closest, locale: wanted } : en;
}
