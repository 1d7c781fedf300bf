import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';

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
    return { language: chooseLanguage(languages, locale || lang || undefined) };
  }
  return { locale: locale || (/^en\b/i.test(lang) ? lang : undefined) };
}
