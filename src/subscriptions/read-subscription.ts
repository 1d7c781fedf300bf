import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isOlder } from '../account/is-older.ts';
import { keepNewest } from '../account/keep-newest.ts';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { getSubscription, type SubscriptionPage } from './api.ts';
import { findCached } from './find-cached.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import type { CustomerSubscription } from './schema.ts';

/**
 * Reads a subscription for a cache.
 *
 * @throws {@link PortalError} `network` when the response is an older copy than what is cached, as from a service
 *   worker: it would show what the customer has changed since.
 */
export async function readSubscription(
  client: PortalClient,
  id: string,
  cache: QueryClient,
): Promise<CustomerSubscription> {
  const found = await getSubscription(client, id);
  const { found: cached } = findCached(cache, client, id);
  if (!cached || !isOlder(found, cached)) return found;
  throw new PortalError(
    'network',
    'The response with the subscription is an older copy: its modified_at is before that of an earlier response. Likely causes: a service worker, a proxy or a cache that keeps responses of Polar’s API, which it must not.',
  );
}

/**
 * Reads subscriptions for a cache. One of which the cache has a newer copy is replaced by that.
 *
 * @param queryKey - Of what is read.
 * @param read - Reads it.
 */
export async function readSubscriptions(
  client: PortalClient,
  cache: QueryClient,
  queryKey: QueryKey,
  read: () => Promise<SubscriptionPage>,
): Promise<SubscriptionPage> {
  const page = await read();
  const previous = cache.getQueryData<SubscriptionPage>(queryKey);
  const earlier = new Map(previous?.items.map((item) => [item.id, item]));
  const getCopy = (id: string) =>
    cache.getQueryData<CustomerSubscription>(subscriptionQueryKeys.detail(client, id));
  const items = keepNewest(page.items, ({ id }) => [earlier.get(id), getCopy(id)]);
  return { ...page, items };
}
