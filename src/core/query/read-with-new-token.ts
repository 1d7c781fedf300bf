import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { toPortalError } from '../http/to-portal-error.ts';
import { portalKeys } from './keys.ts';

/** What Polar says of what belongs to somebody else. */
const FOREIGN: readonly string[] = ['not_found', 'forbidden'];

/**
 * Reads again whatever components show of a customer whose session has another token. What was read with the one
 * before may be somebody else's, because a host app that switches customers may have set the customer first:
 * what the new token does not give access to is dropped.
 */
export async function readWithNewToken(
  queryClient: QueryClient,
  client: PortalClient,
): Promise<void> {
  const queryKey = portalKeys.all(client);
  queryClient.removeQueries({ queryKey, type: 'inactive' });
  await queryClient.invalidateQueries({ queryKey });
  for (const query of queryClient.getQueryCache().findAll({ queryKey })) {
    const { error } = query.state;
    if (!error || !FOREIGN.includes(toPortalError(error).code)) continue;
    query.setState({ data: undefined, dataUpdatedAt: 0 });
  }
}
