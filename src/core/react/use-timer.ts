import { useEffect, useRef } from 'react';

/**
 * Calls back while it is on: every some milliseconds, and when the page is hidden or seen again,
 * since a sleeping machine and a hidden page stop the clock.
 */
export function useTimer(isOn: boolean, milliseconds: number, onTick: () => void): void {
  // Of the latest render, which must not start the timer anew.
  const latest = useRef(onTick);
  useEffect(() => {
    latest.current = onTick;
  });
  useEffect(() => {
    if (!isOn) return;
    const tick = () => latest.current();
    const timer = setInterval(tick, milliseconds);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isOn, milliseconds]);
}
