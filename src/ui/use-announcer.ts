import { useCallback, useState } from 'react';

/** The text that is announced to screen readers, and a function that announces another. */
export function useAnnouncer(): [text: string, announce: (text: string) => void] {
  const [text, setText] = useState('');
  // Screen readers announce a text only if it has changed, which a space at its end achieves.
  const announce = useCallback(
    (next: string) => setText((last) => (next && last === next ? `${next}\u00a0` : next)),
    [],
  );
  return [text, announce];
}
