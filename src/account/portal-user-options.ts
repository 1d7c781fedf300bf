import type { PortalClient } from '../core/http/client.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { getPortalUser } from './portal-user.ts';
import type { PortalUser } from './portal-user-schema.ts';
import { accountQueryKeys } from './query-keys.ts';
import { READ_ONCE } from './read-once.ts';

/**
 * Query options for who is looking. Only the session of a member has to be asked: for a customer's own, nothing is
 * sent, and the data is `{ type: 'customer' }` alone, because the customer's name and e-mail address are those of
 * `customerOptions`. It is read once while the page lives, and again when the app refreshes.
 * Source: `GET /v1/customer-portal/customer-session/user`.
 *
 * @group Query options
 */
export function portalUserOptions(client: PortalClient): PortalQueryOptions<PortalUser> {
  return {
    ...portalQueryOptions({
      queryKey: accountQueryKeys.user(client),
      queryFn: () => readPortalUser(client),
    }),
    ...READ_ONCE,
  };
}

async function readPortalUser(client: PortalClient): Promise<PortalUser> {
  if ((await client.getSessionKind?.()) === 'customer') return { type: 'customer' };
  try {
    return await getPortalUser(client);
  } catch (error) {
    // What Polar answers to the session of a customer without an e-mail address.
    if (toPortalError(error).status === 422) return { type: 'customer' };
    throw error;
  }
}
