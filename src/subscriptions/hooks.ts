'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { SubscriptionListParams, SubscriptionPage } from './api.ts';
import { subscriptionListOptions, subscriptionOptions } from './queries.ts';
import type { CustomerSubscription } from './schema.ts';

/**
 * Reads a page of the customer's subscriptions, those that began last first, ended ones among them:
 * `getSubscriptionState` tells them apart. While another page loads, the previous one stays, with `isPlaceholderData`.
 * `data.unreadable` has a message for each that could not be read.
 * Source: `GET /v1/customer-portal/subscriptions/`, one request for each page.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useSubscriptions(
  params?: SubscriptionListParams,
): UseQueryResult<SubscriptionPage, PortalError> {
  const { client } = usePortal();
  const query = usePortalQuery(subscriptionListOptions(client, params));
  useUnreadableReport(query.data?.unreadable);
  return query;
}

/**
 * Reads a subscription, from the cache or from Polar.
 * Source: `GET /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useSubscription(id: string): UseQueryResult<CustomerSubscription, PortalError> {
  const { client } = usePortal();
  return usePortalQuery(subscriptionOptions(client, id));
}
