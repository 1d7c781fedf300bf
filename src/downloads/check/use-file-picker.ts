import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useLatest } from '../../core/react/use-latest.ts';

/** Those of a file field that bubble. A dialog around it would take `cancel` for its own, and close. */
const EVENTS = ['click', 'input', 'change', 'cancel'];

/**
 * A file field of ours alone: none of its events reaches the host page around it.
 *
 * @param onPick - Called with what the customer has chosen, also if it is the same as before.
 * @returns The ref of the field.
 */
export function useFilePicker(onPick: (file: File) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const latest = useLatest(onPick);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    function listen(event: Event) {
      event.stopPropagation();
      const file = event.type === 'change' && input?.files?.[0];
      if (!file) return;
      // Browsers tell of a choice only if it is another.
      input.value = '';
      latest.current(file);
    }
    for (const type of EVENTS) input.addEventListener(type, listen);
    return () => {
      for (const type of EVENTS) input.removeEventListener(type, listen);
    };
  }, [latest]);
  return field;
}
