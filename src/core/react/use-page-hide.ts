import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { useLatest } from './use-latest.ts';

/**
 * Calls `onHide` when the customer leaves the page, and renders the result at once: the browser may keep
 * the page as it is, and show it again much later.
 */
export function usePageHide(onHide: () => void): void {
  const latest = useLatest(onHide);
  useEffect(() => {
    const onPageHide = () => flushSync(() => latest.current());
    window.addEventListener('pagehide', onPageHide);
    return () => window.removeEventListener('pagehide', onPageHide);
  }, [latest]);
}
