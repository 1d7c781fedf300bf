import { useIsRestoring, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PortalQueryOptions } from '../query/portal-query-options.ts';
import { useLatest } from './use-latest.ts';

// React 18 warns of a layout effect on a server, where neither runs.
const useCommitEffect = globalThis.document ? useLayoutEffect : useEffect;

/**
 * Sends the request of a query that nobody observes yet as soon as React has committed its component.
 * react-query itself does it from a passive effect, after the browser has painted; it then joins the request that is
 * under way. Whether there is one to send is react-query's decision, by the same options.
 */
export function useEarlyFetch<Data>(
  options: Omit<PortalQueryOptions<Data>, 'select'>,
  queryClient: QueryClient,
): void {
  const isRestoring = useIsRestoring();
  const latest = useLatest(options);
  const onObserved = useRef(() => {});
  useCommitEffect(() => {
    const query = queryClient.defaultQueryOptions(latest.current);
    const { queryFn } = latest.current;
    if (isRestoring || !queryFn || query.enabled === false) return;
    // Layout effects also run when a component appears again that React has hidden while something beside it was
    // suspended: its observer has stayed, and decides when to read again.
    const cached = queryClient.getQueryCache().get(query.queryHash);
    if (cached?.getObserversCount()) return;
    // An observer that comes after a failure tries again. One that fails at once, as a session that has failed
    // before React was there, fails when its observer has joined.
    const observed = new Promise<void>((resolve) => {
      onObserved.current = resolve;
    });
    void queryClient.prefetchQuery({
      ...query,
      async queryFn(context) {
        try {
          return await queryFn(context);
        } catch (error) {
          await observed;
          throw error;
        }
      },
    });
    return () => onObserved.current();
  }, [queryClient, isRestoring, latest]);
  useEffect(() => onObserved.current());
}
