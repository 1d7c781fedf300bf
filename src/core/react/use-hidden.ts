import { useEffect } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * Calls `onHide` once elements are no longer rendered: the host app has hidden something around them
 * (`display: none`, `hidden`, a closed `<details>` or dialog), or has removed them from the document. Does
 * nothing where nothing is rendered, such as in jsdom.
 *
 * @param isOn - Whether to watch.
 * @param find - Returns the elements. Those that are not rendered when watching starts do not count.
 */
export function useHidden(isOn: boolean, find: () => Iterable<Element>, onHide: () => void): void {
  const latest = useLatest({ find, onHide });
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
  }, [isOn, latest]);
}

/**
 * Not every implementation of ResizeObserver comes with this, such as one for tests. What is only invisible
 * (`visibility: hidden`) counts as rendered: it keeps its size, so that no observer would hear of it.
 */
const isRendered = (element: Element) => element.checkVisibility?.() ?? true;

function getParent({ parentNode }: Element): Element | undefined {
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
