import { useEffect } from 'react';

/**
 * Calls back while it is on: every some milliseconds, and when the page is hidden or seen again,
 * since a sleeping machine and a hidden page stop the clock.
 */
export function useTimer(isOn: boolean, milliseconds: number, tick: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(tick, milliseconds);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react-hooks/exhaustive-deps -- a render in between must not start it anew
  }, [isOn]);
}
