import { useLayoutEffect } from 'react';
import { getParent } from './get-parent.ts';
import { useLatest } from './use-latest.ts';

/** Milliseconds after which it is noticed at the latest that elements are only invisible. */
const PAUSE = 500;

/**
 * Calls `onHide` once one of these elements cannot be seen any more: the host app has hidden something
 * around it (`display: none`, `visibility: hidden`, a closed `<details>` or dialog), or has removed it from
 * the document. Does nothing where nothing is rendered, such as in jsdom.
 *
 * @param isOn - Whether to watch.
 * @param find - Returns the elements. Those that cannot be seen when watching starts do not count.
 */
export function useHidden(isOn: boolean, find: () => Iterable<Element>, onHide: () => void): void {
  const latest = useLatest({ find, onHide });
  // With the render: what is hidden before the next paint would not be watched.
  useLayoutEffect(() => {
    if (!isOn || typeof ResizeObserver === 'undefined') return;
    const visible = [...latest.current.find()].filter(isVisible);
    if (visible.length === 0) return;
    function check() {
      if (!visible.every(isVisible)) latest.current.onHide();
    }
    const observer = new ResizeObserver(check);
    // What is invisible keeps its size, so that no observer hears of it.
    const timer = setInterval(check, PAUSE);
    for (const element of visible) {
      // Inline elements have no size to observe, and browsers skip those inside of a closed `<details>`.
      for (let each: Element | null = element; each; each = getParent(each)) {
        observer.observe(each);
      }
    }
    return () => {
      observer.disconnect();
      clearInterval(timer);
    };
  }, [isOn, latest]);
}

/** Not every implementation of ResizeObserver comes with this, such as one for tests. */
const isVisible = (element: Element) =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;
