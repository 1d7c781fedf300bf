/**
 * The language to write in: the one that the element asks for, else the one of the page around it if
 * there are words in it.
 *
 * @param hasLanguages - Whether there are others than English.
 */
export function findLocale(
  element: HTMLElement,
  locale: string,
  hasLanguages: boolean,
): string | undefined {
  const around = element.closest('[lang]') ?? element.ownerDocument.documentElement;
  const lang = around.getAttribute('lang') ?? '';
  return locale || (hasLanguages || /^en\b/i.test(lang) ? lang : '') || undefined;
}
