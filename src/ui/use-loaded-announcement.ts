import { useEffect, useRef } from 'react';

/**
 * Announces once that something has loaded: not if it was there from the start, nor when it is read again.
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
    } else if (isAwaited.current) {
      isAwaited.current = false;
      if (text) announce(text);
    }
  }, [text, announce]);
}
