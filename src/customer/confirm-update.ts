import type { QueryClient } from '@tanstack/react-query';
import { customerOptions, readCustomer } from '../account/customer-options.ts';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalClient } from '../core/http/client.ts';
import type { PortalError } from '../core/http/errors.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { toUnconfirmed } from '../core/query/change-failure.ts';

/** Writes a customer, as Polar has answered a change, to the cache. */
export async function storeCustomer(
  cache: QueryClient,
  client: PortalClient,
  customer: PortalCustomer,
): Promise<void> {
  const { queryKey } = customerOptions(client);
  // A read that started earlier would undo the change.
  await cache.cancelQueries({ queryKey });
  // Nothing may be written for a customer who has left: nothing of theirs is cached.
  if (cache.getQueryData(queryKey)) cache.setQueryData(queryKey, customer);
  else void cache.invalidateQueries({ queryKey });
}

/**
 * Reads what Polar holds after a change without a clear answer, once and at once. Reads that began earlier do not
 * count: they are cancelled.
 *
 * @throws {@link PortalError} `unconfirmed` when that fails.
 */
export async function lookAfter(
  failure: PortalError,
  client: PortalClient,
  cache: QueryClient,
): Promise<PortalCustomer> {
  const { queryKey } = customerOptions(client);
  await cache.cancelQueries({ queryKey });
  try {
    const found = await readCustomer(client, cache);
    await storeCustomer(cache, client, found);
    return found;
  } catch (error) {
    // Components look again, more often, and show why that fails.
    void cache.invalidateQueries({ queryKey });
    const reason = `Reading the customer failed: ${toPortalError(error).message}`;
    throw toUnconfirmed('The billing details may have been changed.', failure, reason);
  }
}

/**
 * Shows that the session has ended on what was read, as a read would: both have one error then, which is reported once.
 * Any other refusal is about the change alone.
 */
export function noteEndOfSession(
  cache: QueryClient,
  client: PortalClient,
  failure: PortalError,
): void {
  if (failure.code !== 'unauthorized') return;
  const { queryKey } = customerOptions(client);
  cache.getQueryCache().find({ queryKey })?.setState({
    error: failure,
    errorUpdatedAt: Date.now(),
    status: 'error',
    isInvalidated: true,
  });
}
