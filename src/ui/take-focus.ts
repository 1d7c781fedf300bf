import { getFocused } from '../core/react/get-focused.ts';

/**
 * Moves the focus to an element, and scrolls to it if it is out of view. Only from the elements that led to it,
 * or if the browser has lost the focus with one of them: Safari gives buttons none when they are clicked.
 *
 * @param from - The elements that may lose the focus.
 * @returns Whether the element has the focus now.
 */
export function takeFocus(element: HTMLElement, from: Iterable<Element>): boolean {
  const { activeElement, body } = element.ownerDocument;
  const focused = getFocused(element);
  const isThere = [...from].some((each) => each.contains(focused));
  if (!isThere && activeElement !== body) return false;
  element.focus({ preventScroll: true });
  // Elements beside an open modal dialog take no focus, and the page behind it must not move.
  if (getFocused(element) !== element) return false;
  // At once, also where the host app has set `scroll-behavior: smooth`: motion would not help here. jsdom cannot
  // scroll.
  element.scrollIntoView?.({ block: 'nearest', behavior: 'instant' });
  return true;
}
