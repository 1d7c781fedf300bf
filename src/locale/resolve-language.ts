import { en } from './en.ts';
import type { Language } from './language.ts';
import type { Messages } from './messages.ts';
import { resolveLocale } from './resolve-locale.ts';

/** What a tag may have in common with another, the closest likeness first. */
function getLikenesses(tag: string): string[] {
  // "de" for "de-DE", but "de-AT" for "de-AT".
  const { baseName, language } = new Intl.Locale(tag).minimize();
  // Angola's Portuguese is closer to Portugal's than to Brazil's, which "pt" stands for.
  return [tag, baseName, `${language} ${baseName === language}`, language];
}

interface ResolvedLanguage {
  /** What writes dates and numbers. */
  locale: string;
  messages: Messages;
  /** Which way it is written, if the vendor brought it. */
  dir?: Language['dir'];
}

/**
 * Chooses a language.
 *
 * @param languages - Those to choose from, besides English.
 * @param locale - The one that is wanted. @default the first, else as `resolveLocale` has it
 */
export function resolveLanguage(
  languages: readonly Language[] = [],
  locale?: string,
): ResolvedLanguage {
  const wanted = resolveLocale(locale ?? languages[0]?.locale);
  const [closest] = getLikenesses(wanted).flatMap((likeness, index) =>
    languages.filter((language) => getLikenesses(language.locale)[index] === likeness),
  );
  // Among English words, the dates of a language that nobody brought would be a riddle.
  const isWritable = closest ?? (!languages[0] || /^en\b/.test(wanted));
  return {
    messages: en,
    ...closest,
    locale: isWritable ? wanted : 'en',
  };
}
