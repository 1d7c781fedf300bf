import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import type { PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { usePortal } from '../core/react/portal.ts';
import { useBatchedData } from '../core/react/use-batched-data.ts';
import { COMPONENT_OPTIONS } from '../core/react/use-portal-query.ts';
import type { OrderListParams, OrderPage } from './api.ts';
import { orderListOptions } from './queries.ts';

/** Milliseconds. They are not all read again whenever the customer comes back. */
const STALE_TIME = 5 * 60_000;

/**
 * Reads the pages behind the first.
 *
 * @param pages - How many there are with the first.
 * @param enabled - Whether they may be requested.
 */
export function useLaterPages(
  list: Omit<OrderListParams, 'page'>,
  pages: number,
  enabled: boolean,
): {
  later: readonly Pick<UseQueryResult<OrderPage>, 'data' | 'error' | 'refetch'>[];
  /** Why one could not be read. */
  error: PortalError | undefined;
} {
  const { client, queryClient, report } = usePortal();
  const options = Array.from({ length: pages - 1 }, (_, index): PortalQueryOptions<OrderPage> => ({
    ...orderListOptions(client, { ...list, page: index + 2 }),
    // What an observer has read before is another page.
    placeholderData: () => undefined,
  }));
  useBatchedData(
    queryClient,
    options.map(({ queryKey }) => queryKey),
  );
  const later = useQueries(
    {
      queries: options.map((each) => ({
        ...each,
        ...COMPONENT_OPTIONS,
        enabled,
        staleTime: STALE_TIME,
      })),
    },
    queryClient,
  );
  const reason: unknown = later.find(({ error }) => error)?.error;
  const error = useMemo(() => (reason ? toPortalError(reason) : undefined), [reason]);
  useEffect(() => {
    if (error) report(error);
  }, [error, report]);
  return { later, error };
}
