import { useIsFetching, type QueryKey } from '@tanstack/react-query';
import { usePortal } from '../core/react/portal.ts';

/**
 * Whether a query is being read. Only who shows that asks, so that a read renders nothing else.
 */
export function useIsReading(queryKey: QueryKey): boolean {
  const { queryClient } = usePortal();
  return useIsFetching({ queryKey, exact: true }, queryClient) > 0;
}
