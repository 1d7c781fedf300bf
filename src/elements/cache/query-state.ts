/** What the recipes in `query/` say of a query. */
export interface QueryOptions {
  queryKey: readonly unknown[];
  queryFn: () => Promise<unknown>;
  retry: (failures: number, error: unknown) => boolean;
  /** Milliseconds. */
  retryDelay: (failures: number, error: unknown) => number;
  /** Milliseconds for which an answer counts as new. */
  staleTime: number;
}

/** What is known of a query. The names are react-query's. */
export interface QueryState {
  data: unknown;
  dataUpdatedAt: number;
  error: unknown;
  failureCount: number;
  failureReason: unknown;
  fetchStatus: 'fetching' | 'paused' | 'idle';
  isInvalidated: boolean;
}
