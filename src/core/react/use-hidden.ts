import { useEffect, useRef } from 'react';

/**
 * Calls `onHide` once elements are no longer rendered: the host app has hidden something around them
 * (`display: none`, `hidden`, a closed `<details>` or dialog), or has removed them from the document. Does
 * nothing where nothing is rendered, such as in jsdom.
 *
 * @param isOn - Whether to watch.
 * @param find - Returns the elements. Those that are not rendered when watching starts do not count.
 */
export function useHidden(isOn: boolean, find: () => Iterable<Element>, onHide: () => void): void {
  // In a ref, so that new functions do not start over.
  const latest = useRef({ find, onHide });
  useEffect(() => {
    latest.current = { find, onHide };
  });
  useEffect(() => {
    if (!isOn || typeof ResizeObserver === 'undefined') return;
    const rendered = [...latest.current.find()].filter(isRendered);
    if (rendered.length === 0) return;
    const observer = new ResizeObserver(() => {
      if (!rendered.some(isRendered)) latest.current.onHide();
    });
    for (const element of rendered) {
      // Inline elements have no size to observe, and browsers skip those inside of a closed `<details>`.
      for (let each: Element | undefined = element; each; each = getParent(each)) {
        observer.observe(each);
      }
    }
    return () => observer.disconnect();
  }, [isOn]);
}

/** Not every implementation of ResizeObserver comes with this, such as one for tests. */
const isRendered = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

function getParent({ parentNode }: Element): Element | undefined {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
