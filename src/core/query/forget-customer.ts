import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { portalKeys } from './keys.ts';

/**
 * Removes everything of a customer from the cache, and reads again what mounted components show, which
 * are loading until then.
 */
export async function forgetCustomer(
  queryClient: QueryClient,
  client: PortalClient,
): Promise<void> {
  const filters = { queryKey: portalKeys.all(client) };
  queryClient.removeQueries({ ...filters, type: 'inactive' });
  for (const query of queryClient.getQueryCache().findAll(filters)) {
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
  // When react-query has told the components. One that saw only the next response would keep its state,
  // for example a revealed key.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return queryClient.refetchQueries({ ...filters, type: 'active' });
}
