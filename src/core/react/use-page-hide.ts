import { useEffect, useInsertionEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Calls `onHide` when the customer leaves the page, and renders the result at once: the browser may keep
 * the page as it is, and show it again much later.
 */
export function usePageHide(onHide: () => void): void {
  const latest = useRef(onHide);
  // With the render: an effect comes after the next paint, and the customer may have left by then.
  useInsertionEffect(() => {
    latest.current = onHide;
  });
  useEffect(() => {
    const onPageHide = () => flushSync(() => latest.current());
    window.addEventListener('pagehide', onPageHide);
    return () => window.removeEventListener('pagehide', onPageHide);
  }, []);
}
