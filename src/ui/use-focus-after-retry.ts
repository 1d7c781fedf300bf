import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { FOCUS_TARGETS } from './focus-targets.ts';

/**
 * Moves the focus into the panel when the retry button, which had it, disappears.
 *
 * @param panel - An element inside the panel.
 * @param failure - The button disappears when this changes.
 * @returns A function to call when the customer clicks the button.
 */
export function useFocusAfterRetry(
  panel: RefObject<HTMLElement | null>,
  failure: unknown,
): () => void {
  const hasRetried = useRef(false);
  useEffect(() => {
    if (!hasRetried.current) return;
    const section = panel.current?.closest('section');
    // The retry may fail for another reason first, and the button stays.
    if (section?.querySelector('[data-slot=portal-retry]:focus')) return;
    hasRetried.current = false;
    // The customer may have moved the focus somewhere else in the meantime.
    if (document.activeElement !== document.body) return;
    section?.querySelector<HTMLElement>(FOCUS_TARGETS)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the button disappears when this changes
  }, [panel, failure]);
  return useCallback(() => {
    hasRetried.current = true;
  }, []);
}
