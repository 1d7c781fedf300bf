import type { QueryClient } from '@tanstack/react-query';
import { isOlder } from '../account/is-older.ts';
import { keepNewest } from '../account/keep-newest.ts';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import {
  getSubscription,
  listSubscriptions,
  type SubscriptionListParams,
  type SubscriptionPage,
} from './api.ts';
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
  const cached = getCached(client, id, cache);
  if (!cached || !isOlder(found, cached)) return found;
  throw new PortalError(
    'network',
    'The response with the subscription is an older copy: its modified_at is before that of an earlier response. Likely causes: a service worker, a proxy or a cache that keeps responses of Polar’s API, which it must not.',
  );
}

/** Reads a page of subscriptions for a cache. One of which the cache has a newer copy is replaced by that. */
export async function readSubscriptions(
  client: PortalClient,
  params: SubscriptionListParams,
  cache: QueryClient,
): Promise<SubscriptionPage> {
  const page = await listSubscriptions(client, params);
  const previous = cache.getQueryData<SubscriptionPage>(subscriptionQueryKeys.list(client, params));
  const earlier = new Map(previous?.items.map((item) => [item.id, item]));
  const items = keepNewest(page.items, ({ id }) => [earlier.get(id), getCached(client, id, cache)]);
  return { ...page, items };
}

const getCached = (client: PortalClient, id: string, cache: QueryClient) =>
  cache.getQueryData<CustomerSubscription>(subscriptionQueryKeys.detail(client, id));
