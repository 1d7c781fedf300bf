import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalError } from '../http/errors.ts';
import type { PortalQueryOptions } from '../query/portal-query-options.ts';
import { usePortal } from './portal.ts';

/** A query in the provider's cache. It never throws, and its errors are reported to the host app. */
export function usePortalQuery<Data>(
  options: PortalQueryOptions<Data> & { select?: (data: Data) => Data },
): UseQueryResult<Data, PortalError> {
  const { queryClient, report } = usePortal();
  // A host app's own default must not turn a failed request into a crash of its page.
  const query = useQuery({ ...options, throwOnError: false }, queryClient);
  const { error } = query;
  useEffect(() => {
    if (error) report(error);
  }, [error, report]);
  return query;
}
