import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the first place inside a panel when the retry button, which had it, is gone.
 *
 * @param failure - The button goes when this changes.
 * @returns Call it when the customer has pressed the button.
 */
export function useFocusAfterRetry(
  panel: RefObject<HTMLElement | null>,
  failure: unknown,
): () => void {
  const hasRetried = useRef(false);
  useEffect(() => {
    // Unless the customer has put the focus somewhere else in the meantime.
    if (!hasRetried.current || document.activeElement !== document.body) return;
    hasRetried.current = false;
    panel.current?.closest('section')?.querySelector<HTMLElement>('[tabindex]')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the button goes when this changes
  }, [panel, failure]);
  return () => {
    hasRetried.current = true;
  };
}
