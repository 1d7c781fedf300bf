import { useEffect } from 'react';
import { getFocused } from './get-focused.ts';
import { useLatest } from './use-latest.ts';

/** Milliseconds between two checks of whether the element is seen. */
const INTERVAL = 1_000;

interface ShownTimeOptions {
  /** What is shown: another one begins anew. `undefined` while there is nothing. */
  id: string | undefined;
  /** Returns its element. */
  find: () => Element | undefined;
  /** For how many milliseconds the customer must have been able to read it. */
  milliseconds: number;
  /** Whether it must stay for another reason. */
  isNeeded: () => boolean;
  onEnd: () => void;
}

/**
 * Calls `onEnd` when a customer has had the time to read something. That time stands still while the page is
 * hidden or the element is out of view, and begins anew after the pointer was over it or the focus in it.
 */
export function useShownTime({ id, ...options }: ShownTimeOptions): void {
  const latest = useLatest(options);
  useEffect(() => {
    const element = id === undefined ? undefined : latest.current.find();
    if (!element) return;
    let isInView = true;
    let seen = 0;
    const observer =
      // jsdom has none.
      typeof IntersectionObserver === 'undefined'
        ? undefined
        : new IntersectionObserver((entries) => {
            isInView = entries.at(-1)?.isIntersecting ?? isInView;
          });
    observer?.observe(element);
    const timer = setInterval(() => {
      const isAttended = element.matches(':hover') || element.contains(getFocused(element));
      if (isAttended || latest.current.isNeeded()) seen = 0;
      else if (isInView && element.ownerDocument.visibilityState === 'visible') seen += INTERVAL;
      if (seen >= latest.current.milliseconds) latest.current.onEnd();
    }, INTERVAL);
    return () => {
      clearInterval(timer);
      observer?.disconnect();
    };
  }, [id, latest]);
}
