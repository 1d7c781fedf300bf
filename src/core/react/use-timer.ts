import { useEffect, useRef } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * Calls `onTick` at an interval while `isOn`, and whenever the page is hidden or shown again, because
 * timers stand still on a hidden page and on a sleeping machine. Also when the component is shown again
 * after `<Activity>` has hidden it, which stops the timer.
 */
export function useTimer(isOn: boolean, milliseconds: number, onTick: () => void): void {
  const latest = useLatest(onTick);
  const wasOn = useRef(false);
  useEffect(() => {
    const tick = () => latest.current();
    // Only effects that are restored find the timer already on.
    if (isOn && wasOn.current) tick();
    wasOn.current = isOn;
    if (!isOn) return;
    const timer = setInterval(tick, milliseconds);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isOn, milliseconds, latest]);
}
