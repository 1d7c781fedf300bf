import { chooseLanguage } from '../locale/choose-language.ts';
import type { Language } from '../locale/language.ts';

/**
 * What an element speaks: the language asked for, else that of the nearest `lang` around it, among
 * those that the page brought. Where it brought none, how to write the dates among English words.
 */
export function findLanguage(
  element: HTMLElement,
  locale: string,
  languages: readonly Language[],
): { language?: Language; locale?: string | undefined } {
  const around = element.closest('[lang]') ?? element.ownerDocument.documentElement;
  const lang = around.getAttribute('lang') ?? '';
  if (languages.length > 0) {
    return { language: chooseLanguage(languages, locale || lang || undefined) };
  }
  return { locale: locale || (/^en\b/i.test(lang) ? lang : undefined) };
}
