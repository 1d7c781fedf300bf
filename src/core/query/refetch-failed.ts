import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import * as portalKeys from './keys.ts';

/** Asks once more for all on the page that could not be read. */
export function refetchFailed(cache: QueryClient, client: PortalClient): Promise<void> {
  return cache.refetchQueries({
    queryKey: portalKeys.all(client),
    type: 'active',
    predicate: ({ state }) => state.error !== null,
  });
}
