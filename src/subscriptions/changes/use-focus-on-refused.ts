import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the first refused field.
 *
 * @param turn - How often something was refused so far.
 */
export function useFocusOnRefused(turn: number): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [turn]);
  return fields;
}
