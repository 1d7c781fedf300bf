import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { usePortal } from './portal.ts';
import { subscribeToResults } from './subscribe-to-results.ts';

/**
 * What a component needs to know of the results of queries that others read, for example when that was. It
 * renders only when that has changed, and not with each read.
 *
 * @param select - Returns it, the same object as long as nothing has changed; `undefined` as long as nothing is needed, when the cache is not watched either.
 */
export function useFromCache<Selected>(
  select: ((cache: QueryClient) => Selected) | undefined,
): Selected | undefined {
  const { queryClient } = usePortal();
  const isOn = select !== undefined;
  const subscribe = useCallback(
    (listener: () => void) => (isOn ? subscribeToResults(queryClient, listener) : () => {}),
    [queryClient, isOn],
  );
  const getSnapshot = () => select?.(queryClient);
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}
