import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';

type Listener = () => void;

/** Who listens to a cache, and what ends that. */
interface Audience {
  listeners: Set<Listener>;
  end: () => void;
}

const audiences = new WeakMap<QueryClient, Audience>();

/**
 * Renders the component when its queries have data or an error, in one commit with all others whose responses have
 * arrived at the same time. react-query tells each in a task of its own, which makes a commit for each card of a
 * page. It still does, and finds nothing left to render.
 *
 * @param keys - The keys of the queries that the component reads with hooks of react-query.
 */
export function useBatchedData(queryClient: QueryClient, keys: readonly QueryKey[]): void {
  const last = useRef<unknown[]>([]);
  // Hashed once for each render: React takes several snapshots.
  const hashes = keys.map((queryKey) => queryClient.defaultQueryOptions({ queryKey }).queryHash);
  function getSnapshot() {
    const results = hashes.flatMap((hash) => {
      const { data, error } = queryClient.getQueryCache().get(hash)?.state ?? {};
      return [data, error];
    });
    const isSame =
      results.length === last.current.length &&
      results.every((each, index) => each === last.current[index]);
    return isSame ? last.current : (last.current = results);
  }
  const subscribe = useCallback(
    (listener: Listener) => {
      const audience = audiences.get(queryClient) ?? listen(queryClient);
      audience.listeners.add(listener);
      return () => {
        audience.listeners.delete(listener);
        if (audience.listeners.size === 0) audience.end();
      };
    },
    [queryClient],
  );
  useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}

/** Listens to a cache once for all components: each would hear of what is for the others. */
function listen(queryClient: QueryClient): Audience {
  const listeners = new Set<Listener>();
  let isDue = false;
  const stop = queryClient.getQueryCache().subscribe((event) => {
    const hasEnded = event.type === 'updated' && ['success', 'error'].includes(event.action.type);
    if (isDue || !hasEnded) return;
    isDue = true;
    // As long as react-query waits, which begins a moment later.
    setTimeout(() => {
      isDue = false;
      for (const listener of listeners) listener();
    });
  });
  const audience = {
    listeners,
    end() {
      stop();
      audiences.delete(queryClient);
    },
  };
  audiences.set(queryClient, audience);
  return audience;
}
