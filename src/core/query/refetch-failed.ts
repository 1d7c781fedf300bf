import type { Query, QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { portalKeys } from './keys.ts';

/**
 * Sends all queries of a client again that a mounted component uses and that have failed or are paused. A
 * paused one is sent also while react-query still thinks that the browser is offline.
 */
export async function refetchFailed(queryClient: QueryClient, client: PortalClient): Promise<void> {
  const queries = queryClient.getQueryCache().findAll({
    queryKey: portalKeys.all(client),
    type: 'active',
    predicate: (query) => query.state.error !== null || isPaused(query),
  });
  // react-query would join the paused attempt, which goes on only when the connection is back.
  await Promise.all(queries.filter(isPaused).map((query) => query.cancel({ revert: true })));
  await queryClient.refetchQueries({ predicate: (query) => queries.includes(query) });
}

const isPaused = ({ state }: Query) => state.fetchStatus === 'paused';
