import { en } from './languages/en.ts';
import type { Language } from './language.ts';
import { resolveLocale } from './resolve-locale.ts';

/** What a tag may have in common with another, the closest likeness first. */
function getLikenesses(tag: string): string[] {
  // "de" for "de-DE", but "de-AT" for "de-AT".
  const { baseName, language } = new Intl.Locale(tag).minimize();
  // Angola's Portuguese is closer to Portugal's than to Brazil's, which "pt" stands for.
  return [tag, baseName, `${language} ${baseName === language}`, language];
}

/**
 * Chooses a customer's language among those that you speak: the closest to their own, which then
 * writes dates and numbers; else English.
 *
 * @example
 * <PolarPortalProvider language={chooseLanguage([de, fr], user.locale)} sessionToken={getToken}>
 *
 * @param languages - Those that you speak besides English, each from a door `/locale/…`.
 * @param locale - The customer's own, a BCP 47 tag; one that nobody can read is taken for English.
 *   @default that of the first language
 */
export function chooseLanguage(languages: readonly Language[], locale?: string): Language {
  const wanted = resolveLocale(locale ?? (languages[0] ?? en).locale);
  const [closest] = getLikenesses(wanted).flatMap((likeness, index) =>
    [...languages, en].filter((language) => getLikenesses(language.locale)[index] === likeness),
  );
  // Among English words, the dates of a language that nobody brought would be a riddle.
  return closest ? { ...closest, locale: wanted } : en;
}
