import { useEffect, useState } from 'react';

/** The time in milliseconds, kept up to date for as long as the page stays open, also over a sleep. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const update = () => setNow(Date.now);
    const timer = setInterval(update, 30_000);
    // A sleeping machine and a hidden page stop the clock: look at it again on waking up.
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
