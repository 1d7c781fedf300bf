import { useState } from 'react';
import { useTimer } from './use-timer.ts';

/** The current time in milliseconds since 1970, updated while the page is open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useTimer(true, 30_000, () => setNow(Date.now));
  return now;
}
