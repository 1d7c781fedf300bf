import type { PortalClient } from '../core/http/client.ts';
import { keepPreviousPage } from '../core/query/keep-previous-page.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { listSubscriptions, type SubscriptionListParams, type SubscriptionPage } from './api.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import { readSubscription, readSubscriptions } from './read-subscription.ts';
import type { CustomerSubscription } from './schema.ts';

/**
 * Query options for a subscription, for `useQuery`, `prefetchQuery` and similar functions. A response with an older
 * `modified_at` than the cached one is an error, `network`.
 * Source: `GET /v1/customer-portal/subscriptions/{id}`.
 *
 * @example
 * await queryClient.prefetchQuery(subscriptionOptions(client, id));
 * @group Query options
 */
export function subscriptionOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<CustomerSubscription> {
  return portalQueryOptions({
    queryKey: subscriptionQueryKeys.detail(client, id),
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: ({ client: cache }) => readSubscription(client, id, cache),
  });
}

/**
 * Query options for a page of the customer's subscriptions, ended ones among them. One of which the cache has a newer copy
 * is that copy: what the customer has just changed does not turn back.
 * Source: `GET /v1/customer-portal/subscriptions/`.
 *
 * @example
 * const { data } = useQuery(subscriptionListOptions(client, { limit: 100 }));
 * @group Query options
 */
export function subscriptionListOptions(
  client: PortalClient,
  params: SubscriptionListParams = {},
): PortalQueryOptions<SubscriptionPage> {
  const queryKey = subscriptionQueryKeys.list(client, params);
  return portalQueryOptions<SubscriptionPage>({
    queryKey,
    queryFn: ({ client: cache }) =>
      readSubscriptions(client, cache, queryKey, () => listSubscriptions(client, params)),
    placeholderData: keepPreviousPage(queryKey),
  });
}
