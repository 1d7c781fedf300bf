import type { Query, QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { portalKeys } from './keys.ts';

/**
 * Removes everything of a customer that no component uses any more, with its timers: react-query would keep
 * it for five minutes. A change that is under way ends first, and is removed then.
 */
export function endScope(queryClient: QueryClient, client: PortalClient): void {
  const queryKey = portalKeys.all(client);
  for (const query of queryClient.getQueryCache().findAll({ queryKey, type: 'inactive' })) {
    removeQuery(queryClient, query);
  }
  // Another provider may show what they concern, and needs to know of those whose outcome is unknown.
  const isInUse = queryClient.getQueryCache().findAll({ queryKey }).some(isObserved);
  if (!isInUse) removeMutations(queryClient, client);
}

const isObserved = (query: Query) => query.getObserversCount() > 0;

/** Removes the changes of a customer. A component that shows the outcome of one goes on showing it. */
export function removeMutations(queryClient: QueryClient, client: PortalClient): void {
  const cache = queryClient.getMutationCache();
  for (const mutation of cache.findAll({ mutationKey: portalKeys.all(client) })) {
    if (mutation.state.status !== 'pending') {
      cache.remove(mutation);
      continue;
    }
    const stop = cache.subscribe((event) => {
      if (event.mutation !== mutation) return;
      if (event.type !== 'removed' && mutation.state.status === 'pending') return;
      stop();
      cache.remove(mutation);
    });
  }
}

function removeQuery(queryClient: QueryClient, query: Query): void {
  const ended = query.cancel({ silent: true });
  queryClient.getQueryCache().remove(query);
  // A read that is cancelled starts another timer.
  void ended.then(() => query.destroy());
}
