import type { DataTag, QueryKey, UnusedSkipTokenOptions } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';
import { queryDefaults } from './query-defaults.ts';

/**
 * What `useQuery`, `prefetchQuery` and their kin take to read `Data`. Spelled out, because what
 * react-query's own `queryOptions` returns has other type names from one version to the next, and ours
 * would be typed only for the version that we were built with.
 */
export type PortalQueryOptions<Data> = UnusedSkipTokenOptions<Data, PortalError> & {
  queryKey: DataTag<QueryKey, Data, PortalError>;
};

interface QuerySource<Data> {
  queryKey: QueryKey;
  queryFn: () => Promise<Data>;
  placeholderData?: NonNullable<PortalQueryOptions<Data>['placeholderData']>;
}

/** Adds our defaults to a query, and its data type to the key, where react-query looks for it. */
export function portalQueryOptions<Data>({
  queryKey,
  ...source
}: QuerySource<Data>): PortalQueryOptions<Data> {
  return {
    ...queryDefaults,
    ...source,
    queryKey: queryKey as DataTag<QueryKey, Data, PortalError>,
  };
}
