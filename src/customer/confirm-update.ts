import type { QueryClient } from '@tanstack/react-query';
import { customerOptions, readCustomer } from '../account/customer-options.ts';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import type { PortalClient } from '../core/http/client.ts';

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
 * @throws {@link PortalError} When that fails.
 */
export async function lookAfter(client: PortalClient, cache: QueryClient): Promise<PortalCustomer> {
  const { queryKey } = customerOptions(client);
  await cache.cancelQueries({ queryKey });
  try {
    const found = await readCustomer(client, cache);
    await storeCustomer(cache, client, found);
    return found;
  } catch (error) {
    // Components look again, more often, and show why that fails.
    void cache.invalidateQueries({ queryKey });
    throw error;
  }
}
