import type { DataTag, QueryKey, UnusedSkipTokenOptions } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';

/**
 * What `useQuery`, `prefetchQuery` and their kin take to read `Data`. Spelled out, because what
 * `queryOptions` returns has other names from one version of react-query to the next, and ours would
 * be typed only for the one that we were built with.
 */
export type PortalQueryOptions<Data> = UnusedSkipTokenOptions<Data, PortalError> & {
  queryKey: DataTag<QueryKey, Data, PortalError>;
};
