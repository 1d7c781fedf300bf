import { useCallback } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * A function for events that stays the same, and does what that of the latest render does. Who gets it does not
 * render because of it. Never call it while rendering.
 */
export function useHandler<Values extends unknown[], Result>(
  handler: (...values: Values) => Result,
): (...values: Values) => Result {
  const latest = useLatest(handler);
  return useCallback((...values) => latest.current(...values), [latest]);
}
