import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { removeMutations } from './end-scope.ts';
import { forgetData } from './forget-data.ts';
import { portalKeys } from './keys.ts';

/** Removes everything of a customer from the cache. What components still show is loading from now on. */
export function forgetCustomer(queryClient: QueryClient, client: PortalClient): void {
  removeMutations(queryClient, client);
  const cache = queryClient.getQueryCache();
  for (const query of cache.findAll({ queryKey: portalKeys.all(client) })) {
    if (query.getObserversCount() === 0) {
      cache.remove(query);
      continue;
    }
    forgetData(query);
  }
}

/** Reads again what components show of a customer who was forgotten, unless that is under way. */
export function readAgain(queryClient: QueryClient, client: PortalClient): Promise<void> {
  return queryClient.refetchQueries({
    queryKey: portalKeys.all(client),
    type: 'active',
    fetchStatus: 'idle',
  });
}
