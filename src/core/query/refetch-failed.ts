import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { portalKeys } from './keys.ts';

/** Sends all failed queries of a client again that a mounted component uses. */
export function refetchFailed(queryClient: QueryClient, client: PortalClient): Promise<void> {
  return queryClient.refetchQueries({
    queryKey: portalKeys.all(client),
    type: 'active',
    predicate: ({ state }) => state.error !== null,
  });
}
