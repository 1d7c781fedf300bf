import { useEffect, useRef, useState } from 'react';

const REVEALED_FOR = 30_000;

/**
 * Whether the key is revealed; hides it again after 30 seconds and when the page is hidden.
 *
 * @param onChange - Told of each change, whoever made it.
 */
export function useReveal(
  onChange: (isRevealed: boolean) => void,
): [isRevealed: boolean, setRevealed: (isRevealed: boolean) => void] {
  const [isRevealed, setRevealed] = useState(false);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (!isRevealed) return;
    latest.current(true);
    const hide = () => setRevealed(false);
    const timer = setTimeout(hide, REVEALED_FOR);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', hide);
      latest.current(false);
    };
  }, [isRevealed]);
  return [isRevealed, setRevealed];
}
