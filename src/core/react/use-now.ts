import { useState } from 'react';
import { useIsHydrating } from './use-is-hydrating.ts';
import { useTimer } from './use-timer.ts';

/**
 * The current time in milliseconds since 1970, updated while the page is open. 0 on a server and while
 * hydrating, when nothing that depends on it is shown.
 */
export function useNow(): number {
  // A server's clock is not the customer's, and Next.js fails a build that reads it.
  const isHydrating = useIsHydrating();
  const [now, setNow] = useState(() => (isHydrating ? undefined : Date.now()));
  useTimer(true, 30_000, () => setNow(Date.now));
  // During the first render after hydration, which React then repeats; an effect would come after content
  // for the time 0 was shown.
  if (!isHydrating && now === undefined) setNow(Date.now);
  return now ?? 0;
}
