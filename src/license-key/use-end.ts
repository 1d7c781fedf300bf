import { useEffect } from 'react';

/** Ends what is on: after some milliseconds, and when the page is hidden. */
export function useEnd(isOn: boolean, milliseconds: number, end: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(end, milliseconds);
    document.addEventListener('visibilitychange', end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', end);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- a render in between must not start it anew
  }, [isOn]);
}
