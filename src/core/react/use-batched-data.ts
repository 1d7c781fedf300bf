import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { subscribeToResults } from './subscribe-to-results.ts';

interface Result {
  data: unknown;
  error: unknown;
}

/** That of a query that is yet to be created. */
const NO_RESULT: Result = { data: undefined, error: null };

const readBoth = ({ data, error }: Result): readonly unknown[] => [data, error];

/**
 * Renders the component when its queries have data or an error, in one commit with all others whose responses have
 * arrived at the same time. react-query tells each in a task of its own, which makes a commit for each card of a
 * page. It still does, and finds nothing left to render.
 *
 * @param keys - The keys of the queries that the component reads.
 * @param select - What of each result the component shows.
 */
export function useBatchedData(
  queryClient: QueryClient,
  keys: readonly QueryKey[],
  select: (result: Result) => readonly unknown[] = readBoth,
): void {
  const last = useRef<unknown[]>([]);
  // Hashed once for each render: React takes several snapshots.
  const hashes = keys.map((queryKey) => queryClient.defaultQueryOptions({ queryKey }).queryHash);
  function getSnapshot() {
    const results = hashes.flatMap((hash) =>
      select(queryClient.getQueryCache().get(hash)?.state ?? NO_RESULT),
    );
    const isSame =
      results.length === last.current.length &&
      results.every((each, index) => each === last.current[index]);
    return isSame ? last.current : (last.current = results);
  }
  const subscribe = useCallback(
    (listener: () => void) => subscribeToResults(queryClient, listener),
    [queryClient],
  );
  useSyncExternalStore(subscribe, getSnapshot, getSnapshot);
}
