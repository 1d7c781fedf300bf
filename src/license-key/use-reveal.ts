import { useEffect, useState } from 'react';

const REVEALED_FOR = 30_000;

/** Whether the key is revealed; hides it again after 30 seconds and when the page is hidden. */
export function useReveal(): [isRevealed: boolean, setRevealed: (revealed: boolean) => void] {
  const [isRevealed, setRevealed] = useState(false);
  useEffect(() => {
    if (!isRevealed) return;
    const hide = () => setRevealed(false);
    const timer = setTimeout(hide, REVEALED_FOR);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [isRevealed]);
  return [isRevealed, setRevealed];
}
