import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { getCustomer } from './customer.ts';
import { isOlder } from './is-older.ts';
import type { PortalCustomer } from './portal-customer-schema.ts';
import { accountQueryKeys } from './query-keys.ts';

/**
 * Query options for the customer of the session, for `useQuery`, `prefetchQuery` and similar functions. The cached
 * data is personal: do not use a cache that is persisted. A response with an older `modified_at` than the cached one
 * is an error, `network`.
 * Source: `GET /v1/customer-portal/customers/me`.
 *
 * @example
 * await queryClient.prefetchQuery(customerOptions(client));
 * @group Query options
 */
export function customerOptions(client: PortalClient): PortalQueryOptions<PortalCustomer> {
  return portalQueryOptions({
    queryKey: accountQueryKeys.customer(client),
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: ({ client: cache }) => readCustomer(client, cache),
  });
}

/**
 * Reads the customer for a cache.
 *
 * @throws {@link PortalError} `network` when the response is an older copy than what is cached, as from a service
 *   worker: it would show what the customer has changed since.
 */
export async function readCustomer(
  client: PortalClient,
  cache: QueryClient,
): Promise<PortalCustomer> {
  const found = await getCustomer(client);
  const cached = cache.getQueryData<PortalCustomer>(accountQueryKeys.customer(client));
  // Of another customer, when the session has another token by now.
  if (!cached || cached.id !== found.id || !isOlder(found, cached)) return found;
  throw new PortalError(
    'network',
    'The response with the customer is an older copy: its modified_at is before that of an earlier response. Likely causes: a service worker, a proxy or a cache that keeps responses of Polar’s API, which it must not.',
  );
}
