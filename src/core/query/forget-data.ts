import type { Query } from '@tanstack/react-query';

/**
 * Makes a query one that was never read: what shows it is loading from now on. It is not read by this. A read that is
 * under way is cancelled.
 */
export function forgetData(query: Query): void {
  void query.cancel({ silent: true });
  // Not `reset`, which returns to the data that a server has sent with the page.
  query.setState({
    data: undefined,
    dataUpdatedAt: 0,
    error: null,
    errorUpdatedAt: 0,
    fetchFailureCount: 0,
    fetchFailureReason: null,
    fetchStatus: 'idle',
    status: 'pending',
  });
}
