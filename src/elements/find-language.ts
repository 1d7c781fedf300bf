import { findClosest } from '../locale/find-closest.ts';
import type { Language } from '../locale/language.ts';
import { resolveLocale } from '../locale/resolve-locale.ts';

/**
 * English. Each component brings its own texts along: those of all others do not belong into the file of an element,
 * which shows one.
 */
const ENGLISH: Language = { locale: 'en', dir: 'ltr', messages: {} as Language['messages'] };

/**
 * The language of an element: the page's language that is closest to the `locale` attribute, or to the
 * nearest `lang` without one. If the page has set no languages, the texts are English, and this returns
 * the locale of their dates.
 */
export function findLanguage(
  element: HTMLElement,
  locale: string,
  languages: readonly Language[],
): { language?: Language; locale?: string | undefined } {
  const closest = element.closest('[lang]') ?? element.ownerDocument.documentElement;
  const lang = closest.getAttribute('lang') ?? '';
  if (languages.length > 0) {
    const wanted = resolveLocale(locale || lang || languages[0]?.locale);
    const closest = findClosest([...languages, ENGLISH], wanted);
    // English texts keep English dates, as with `chooseLanguage`.
    return { language: closest ? { ...closest, locale: wanted } : ENGLISH };
  }
  return { locale: locale || (/^en\b/i.test(lang) ? lang : undefined) };
}
