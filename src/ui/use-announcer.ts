import { useCallback, useState } from 'react';

/**
 * The text that is announced to screen readers, and a function that announces another. It announces once that
 * something has loaded: not if it was there from the start, nor when it is read again. Forgets what was announced
 * when it is gone.
 *
 * @param loaded - What to announce, empty for nothing; `undefined` until it has loaded.
 */
export function useAnnouncer(
  loaded: string | undefined,
): [text: string, announce: (text: string) => void] {
  const [text, setText] = useState('');
  // Screen readers announce a text only if it has changed, which a space at its end achieves.
  const announce = useCallback(
    (next: string) => setText((last) => (next && last === next ? `${next}\u00a0` : next)),
    [],
  );
  const isMissing = loaded === undefined;
  const [isAwaited, setAwaited] = useState(isMissing);
  // While rendering, so that it is announced in the commit that shows what has loaded.
  if (isAwaited !== isMissing) {
    setAwaited(isMissing);
    // What was said may be about the data of a customer who has left.
    if (loaded !== '') announce(loaded ?? '');
  }
  return [text, announce];
}
