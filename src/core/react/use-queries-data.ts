import { QueriesObserver, useIsRestoring, type QueryObserverOptions } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { PortalQueryOptions } from '../query/portal-query-options.ts';
import { usePortal } from './portal.ts';
import { useBatchedData } from './use-batched-data.ts';

/**
 * Reads queries while the component is shown, for one that only needs their data. `useQueries` would render it
 * once more when the queries have become others, and whenever a request begins.
 *
 * @param select - What of the data of a query, or of `undefined` until it has been read, the component shows. It renders
 *   when that has changed.
 * @returns That of each query.
 */
export function useQueriesData<Data, Selected>(
  queries: readonly PortalQueryOptions<Data>[],
  select: (data: Data | undefined) => Selected,
): readonly Selected[] {
  const { queryClient } = usePortal();
  const isRestoring = useIsRestoring();
  const observer = useMemo(() => new QueriesObserver(queryClient, []), [queryClient]);
  useBatchedData(
    queryClient,
    queries.map(({ queryKey }) => queryKey),
    ({ data }) => [select(data as Data | undefined)],
  );
  useEffect(
    () => (isRestoring ? undefined : observer.subscribe(() => {})),
    [observer, isRestoring],
  );
  // With each render: one may have been removed from the cache. The observer knows nothing of the type of the data.
  useEffect(() => observer.setQueries(queries as readonly unknown[] as QueryObserverOptions[]));
  return queries.map(({ queryKey }) => select(queryClient.getQueryData<Data>(queryKey)));
}
