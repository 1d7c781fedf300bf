import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../http/client.ts';
import { readWithNewToken } from './read-with-new-token.ts';

/**
 * Reads everything again after the customer has signed in with another account: the session so far is still
 * good, but that of the account before. A fixed token stays, because there can be no other.
 */
export async function readWithNewSession(
  queryClient: QueryClient,
  client: PortalClient,
): Promise<void> {
  if (!client.hasFixedToken) client.forgetSession?.();
  await readWithNewToken(queryClient, client);
}
