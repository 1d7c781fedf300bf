import { useEffect, useRef, type RefObject } from 'react';

/** A refused field, or the first choice of one that shows all of them. */
const REFUSED = ':is(input, select)[aria-invalid], [aria-invalid] input';

/**
 * Moves the focus to the first refused field.
 *
 * @param turn - How often something was refused so far.
 */
export function useFocusOnRefused(turn: number): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) fields.current?.querySelector<HTMLElement>(REFUSED)?.focus();
  }, [turn]);
  return fields;
}
