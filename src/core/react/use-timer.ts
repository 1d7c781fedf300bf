import { useEffect, useRef } from 'react';

/**
 * Calls `onTick` at an interval while `isOn`, and whenever the page is hidden or shown again, because
 * timers stand still on a hidden page and on a sleeping machine.
 */
export function useTimer(isOn: boolean, milliseconds: number, onTick: () => void): void {
  // In a ref, so that a new function does not restart the timer.
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
