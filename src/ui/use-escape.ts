import { useEffect } from 'react';
import { useLatest } from '../core/react/use-latest.ts';
import { takeEscape } from './take-escape.ts';

/**
 * Calls `onEscape` for the Escape key while an element has the focus, and keeps the key from the page.
 *
 * @param isOn - Whether there is something to close. If not, the page gets the key.
 * @param find - Returns the element, which is the first one.
 */
export function useEscape(
  isOn: boolean,
  find: () => Iterable<Element>,
  onEscape: () => void,
): void {
  const latest = useLatest({ find, onEscape });
  useEffect(() => {
    if (!isOn) return;
    const [element] = latest.current.find();
    return element && takeEscape(element, () => latest.current.onEscape());
  }, [isOn, latest]);
}
