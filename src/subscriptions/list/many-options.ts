import type { PortalClient } from '../../core/http/client.ts';
import { MAX_PAGE_SIZE, readAllPages } from '../../core/http/read-all-pages.ts';
import { keepPreviousPage } from '../../core/query/keep-previous-page.ts';
import {
  portalQueryOptions,
  type PortalQueryOptions,
} from '../../core/query/portal-query-options.ts';
import { listSubscriptions, type SubscriptionPage } from '../api.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import { readSubscriptions } from '../read-subscription.ts';

/** So many requests are made for one answer at most: Polar's strictest limit is 100 a minute, and each is 600 kB. */
const REQUESTS = 5;

/** How many pages of this size the list has in one answer. */
export const countPages = (size: number): number => REQUESTS * Math.floor(MAX_PAGE_SIZE / size);

/**
 * Query options for as many subscriptions as are put in order together, as one page: up to five of Polar's largest. They
 * share the root of the keys of all lists, so that a change changes them too.
 * Source: `GET /v1/customer-portal/subscriptions/`, one request for each hundred.
 *
 * @param size - How many are on a page of the list, at most 100: none is on two answers.
 * @param page - Which of these answers, counted from 1.
 */
export function manySubscriptionsOptions(
  client: PortalClient,
  size: number,
  page: number,
): PortalQueryOptions<SubscriptionPage> {
  const limit = size * Math.floor(MAX_PAGE_SIZE / size);
  const before = (page - 1) * REQUESTS;
  const queryKey = [...subscriptionQueryKeys.lists(client), 'many', { limit, page }];
  const read = () =>
    readAllPages(async (next) => {
      const found = await listSubscriptions(client, { limit, page: before + next });
      const { pagination } = found;
      return { ...found, pagination: { ...pagination, max_page: pagination.max_page - before } };
    }, REQUESTS);
  return portalQueryOptions<SubscriptionPage>({
    queryKey,
    queryFn: ({ client: cache }) => readSubscriptions(client, cache, queryKey, read),
    placeholderData: keepPreviousPage(queryKey),
  });
}
