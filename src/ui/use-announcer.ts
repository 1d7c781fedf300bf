import { useState } from 'react';

/** A text for screen readers, and how to replace it. */
export function useAnnouncer(): [text: string, announce: (text: string) => void] {
  const [text, setText] = useState('');
  // Screen readers say a text again only when it differs; a space at its end does.
  const announce = (next: string) => setText((last) => (last === next ? `${next}\u00a0` : next));
  return [text, announce];
}
