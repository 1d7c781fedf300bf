import { useEffect, useRef } from 'react';

/**
 * Announces once that something inside of a panel has loaded: not if it was there from the start, nor when it is read again.
 * Forgets what was announced when it is gone.
 *
 * @param text - What to announce, empty for nothing; `undefined` until it has loaded.
 * @param announce - Says a text to screen readers.
 */
export function useLoadedAnnouncement(
  text: string | undefined,
  announce: (text: string) => void,
): void {
  const isAwaited = useRef(false);
  useEffect(() => {
    if (text === undefined) {
      isAwaited.current = true;
      // What was said may be about the data of a customer who has left.
      announce('');
    } else if (isAwaited.current) {
      isAwaited.current = false;
      if (text) announce(text);
    }
  }, [text, announce]);
}
