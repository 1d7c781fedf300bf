import { useEffect, useState } from 'react';

const INTERVAL = 30_000;

/** The time in milliseconds, kept up to date for as long as the page stays open, also over a sleep. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const update = () => setNow(Date.now());
    const timer = setInterval(update, INTERVAL);
    // A sleeping machine and a hidden page stop the clock: look at it again on waking up.
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
