import {
  notifyManager,
  replaceEqualDeep,
  type MutationCacheNotifyEvent,
  type MutationKey,
  type QueryClient,
} from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';

const CHANGES: readonly MutationCacheNotifyEvent['type'][] = ['added', 'updated', 'removed'];

/**
 * The variables of the mutations under a key that are pending; the same array until they change. Unlike
 * `useMutationState`, it does not hear of each component that uses a mutation: of fifty cards, each would hear of
 * each.
 */
export function usePendingVariables(
  queryClient: QueryClient,
  mutationKey: MutationKey,
): readonly unknown[] {
  const cache = queryClient.getMutationCache();
  const last = useRef<readonly unknown[]>([]);
  function getSnapshot() {
    const pending = cache
      .findAll({ mutationKey, status: 'pending' })
      .map(({ state }) => state.variables);
    return (last.current = replaceEqualDeep(last.current, pending));
  }
  const subscribe = useCallback(
    (onChange: () => void) => {
      // In the same task in which react-query tells who uses the mutation.
      const onBatch = notifyManager.batchCalls(onChange);
      return cache.subscribe(({ type }) => CHANGES.includes(type) && onBatch());
    },
    [cache],
  );
  return useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}
