import { useSyncExternalStore } from 'react';
import { getParent } from '../core/react/get-parent.ts';

/**
 * The theme that the page declares around an element, as the stylesheet reads it around a card: the class or
 * the `data-theme` of the nearest ancestor that has one. The styles in a shadow root cannot see it.
 *
 * @returns `undefined` if there is none. Then the `color-scheme` of the page is inherited.
 */
export function usePageTheme(element: Element): 'light' | 'dark' | undefined {
  function subscribe(onChange: () => void): () => void {
    const observer = new MutationObserver(onChange);
    for (const ancestor of getAncestors(element)) {
      observer.observe(ancestor, { attributeFilter: ['class', 'data-theme'] });
    }
    return () => observer.disconnect();
  }
  // A new function on each render, which is also after the element was moved, below other ancestors.
  return useSyncExternalStore(subscribe, () => findTheme(element));
}

function findTheme(element: Element): 'light' | 'dark' | undefined {
  for (const ancestor of getAncestors(element)) {
    for (const theme of ['light', 'dark'] as const) {
      if (ancestor.matches(`.${theme}, [data-theme='${theme}']`)) return theme;
    }
  }
  return undefined;
}

/** The element and everything around it, from the inside out, also beyond shadow roots. */
function* getAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = getParent(each)) yield each;
}
