import { useState } from 'react';
import { useTimer } from './use-timer.ts';

/** The time in milliseconds, kept up to date for as long as the page stays open, also over a sleep. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useTimer(true, 30_000, () => setNow(Date.now));
  return now;
}
