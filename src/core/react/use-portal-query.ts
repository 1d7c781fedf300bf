import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { PortalError } from '../http/errors.ts';
import { toPortalError } from '../http/to-portal-error.ts';
import type { PortalQueryOptions } from '../query/portal-query-options.ts';
import { usePortal } from './portal.ts';
import { useBatchedData } from './use-batched-data.ts';
import { useEarlyFetch } from './use-early-fetch.ts';

/**
 * What our components depend on besides the data. The QueryClient may be the host app's, whose defaults
 * could turn a failed request into a crash, suspend the host app, or hide that a request is under way.
 */
export const COMPONENT_OPTIONS = {
  throwOnError: false,
  suspense: false,
  notifyOnChangeProps: undefined,
} as const;

/** A query that uses the provider's QueryClient. It never throws; its errors go to `onError`. */
export function usePortalQuery<Data, Selected = Data>(
  options: Omit<PortalQueryOptions<Data>, 'select'> & { select?: (data: Data) => Selected },
): UseQueryResult<Selected, PortalError> {
  const { queryClient, report } = usePortal();
  const componentOptions = { ...options, ...COMPONENT_OPTIONS };
  useEarlyFetch(componentOptions, queryClient);
  const query = useQuery(componentOptions, queryClient);
  useBatchedData(queryClient, [options.queryKey]);
  const source: unknown = query.error;
  // An error from a server, which react-query has restored, is a plain one, or any other value.
  const error = useMemo(() => (source ? toPortalError(source) : undefined), [source]);
  useEffect(() => {
    if (error) report(error, typeof source === 'object' ? (source as object) : undefined);
  }, [error, source, report]);
  return query;
}
