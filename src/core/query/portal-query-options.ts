import type { DataTag, QueryClient, QueryKey, UnusedSkipTokenOptions } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';
import { withPortalErrors } from '../http/to-portal-error.ts';
import { queryDefaults } from './query-defaults.ts';

/**
 * The options with which `useQuery`, `prefetchQuery` and similar functions read `Data`. Written out,
 * because the type that react-query's own `queryOptions` returns differs between its versions: our
 * declarations would fit only the version that we were built with.
 */
export type PortalQueryOptions<Data> = UnusedSkipTokenOptions<Data, PortalError> & {
  queryKey: DataTag<QueryKey, Data, PortalError>;
};

interface QuerySource<Data> {
  queryKey: QueryKey;
  /**
   * @param context - Its `client` has the cache that the data is for. To read its `signal` makes react-query
   *   cancel the query when nobody uses it any more.
   */
  queryFn: (context: { client: QueryClient; signal: AbortSignal }) => Promise<Data>;
  placeholderData?: NonNullable<PortalQueryOptions<Data>['placeholderData']>;
  /** @default react-query's own, which compares items of a list by their place */
  structuralSharing?: (before: unknown, next: unknown) => unknown;
}

/** Adds our defaults to a query, and its data type to the key, from which react-query infers it. */
export function portalQueryOptions<Data>({
  queryKey,
  queryFn,
  ...source
}: QuerySource<Data>): PortalQueryOptions<Data> {
  return {
    ...queryDefaults,
    ...source,
    queryFn: (context) => withPortalErrors(() => queryFn(context)),
    queryKey: queryKey as DataTag<QueryKey, Data, PortalError>,
  };
}
