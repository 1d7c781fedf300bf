import { checkId } from '../core/http/check-id.ts';
import { checkSameId } from '../core/http/check-same-id.ts';
import type { PortalClient } from '../core/http/client.ts';
import { parse, parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { subscriptionSchema, type CustomerSubscription } from './schema.ts';

/** The path of the list. Polar's lists end with a slash. */
const SUBSCRIPTIONS = '/v1/customer-portal/subscriptions/';

/** Selects subscriptions of the customer. Of several values in a list, a subscription needs one. */
export interface SubscriptionListParams {
  /** Ids of products, UUIDs v4. */
  product_id?: string | readonly string[] | undefined;
  /**
   * `true` finds only those that are active or in a trial, `false` only those that have ended or are unpaid. Neither
   * finds one that is past due or paused: leave it out, and use `getSubscriptionState`.
   */
  active?: boolean | undefined;
  /** A part of the product's name. Control characters are left out. */
  query?: string | undefined;
  /** In descending order with a minus. @default ["-started_at"] */
  sorting?:
    | readonly `${'' | '-'}${'started_at' | 'amount' | 'status' | 'organization' | 'product'}`[]
    | undefined;
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of subscriptions on a page, at most 100. Polar sends about 6 kB for each. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's subscriptions, whatever their state.
 * Source: `GET /v1/customer-portal/subscriptions/`.
 */
export interface SubscriptionPage extends PortalPage<CustomerSubscription> {}

/**
 * Lists the customer's subscriptions, those that began last first, ended ones among them: `getSubscriptionState` tells
 * them apart. One whose first payment was never made is not among them.
 * Source: `GET /v1/customer-portal/subscriptions/`.
 *
 * @throws {@link PortalError} `invalid_request` when Polar refuses a parameter.
 */
export async function listSubscriptions(
  client: PortalClient,
  { query, ...params }: SubscriptionListParams = {},
  options?: RequestOptions,
): Promise<SubscriptionPage> {
  const request: PortalRequest = {
    path: SUBSCRIPTIONS,
    // Polar fails with 500 at a NUL.
    query: { ...params, query: query?.replaceAll(/\p{Cc}+/gu, '') || undefined },
    ...options,
  };
  return parsePage(subscriptionSchema, await client.request(request), request);
}

/**
 * Gets a subscription with its product and the vendor's settings.
 * Source: `GET /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `invalid_request`, without a request, when `id` is not a UUID; `invalid_response` when the
 *   response is about another subscription.
 */
export async function getSubscription(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return requestSubscription(client, id, {
    path: toSubscriptionPath('getSubscription', id),
    ...options,
  });
}

/**
 * Sends a request that is answered with a subscription.
 *
 * @throws {@link PortalError} `invalid_response` when the response is about another subscription.
 */
export async function requestSubscription(
  client: PortalClient,
  id: string,
  request: PortalRequest,
): Promise<CustomerSubscription> {
  const subscription = parse(subscriptionSchema, await client.request(request), request);
  checkSameId(subscription, id, request);
  return subscription;
}

/**
 * The path of a subscription.
 *
 * @param name - Of the function that was called with the id.
 * @throws {@link PortalError} `invalid_request` when `id` is not a UUID.
 */
export function toSubscriptionPath(name: string, id: string): `/v1/${string}` {
  checkId(id, `${name}(client, id): id`, 'the id of a subscription');
  return `${SUBSCRIPTIONS}${id}`;
}
