import type { Address } from '../account/customer-schema.ts';
import { checkId } from '../core/http/check-id.ts';
import { checkSameId } from '../core/http/check-same-id.ts';
import type { PortalClient } from '../core/http/client.ts';
import { parse, parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { orderSchema, type CustomerOrder } from './schema.ts';

/** The path of the list. Polar's lists end with a slash. */
const ORDERS = '/v1/customer-portal/orders/';

/** Selects orders of the customer. Of several values in a list, an order needs one. */
export interface OrderListParams {
  /** Ids of products, UUIDs v4. */
  product_id?: string | readonly string[] | undefined;
  /** What was bought once, or what is charged again and again. */
  product_billing_type?:
    | 'one_time'
    | 'recurring'
    | readonly ('one_time' | 'recurring')[]
    | undefined;
  /** Ids of subscriptions, UUIDs v4. */
  subscription_id?: string | readonly string[] | undefined;
  /** A part of the product's name. Orders without a product are never found. Control characters are left out. */
  query?: string | undefined;
  /** In descending order with a minus. @default ["-created_at"] */
  sorting?:
    | readonly `${'' | '-'}${'created_at' | 'amount' | 'net_amount' | 'product' | 'subscription'}`[]
    | undefined;
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of orders on a page, at most 100. Polar sends about 5 kB for each. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's orders, drafts and void ones among them.
 * Source: `GET /v1/customer-portal/orders/`.
 */
export interface OrderPage extends PortalPage<CustomerOrder> {}

/**
 * Lists the customer's orders, newest first, drafts and void ones among them: `getOrderState` tells them apart.
 * Source: `GET /v1/customer-portal/orders/`.
 *
 * @throws {@link PortalError} `forbidden` for a member of a team who is neither its owner nor a billing manager;
 *   `invalid_request` when Polar refuses a parameter.
 */
export async function listOrders(
  client: PortalClient,
  { query, ...params }: OrderListParams = {},
  options?: RequestOptions,
): Promise<OrderPage> {
  const request: PortalRequest = {
    path: ORDERS,
    // Polar fails with 500 at a NUL.
    query: { ...params, query: query?.replaceAll(/\p{Cc}+/gu, '') || undefined },
    ...options,
  };
  return parsePage(orderSchema, await client.request(request), request);
}

/**
 * Gets an order.
 * Source: `GET /v1/customer-portal/orders/{id}`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `invalid_request`, without a request, when `id` is not a UUID; `forbidden` for a member of
 *   a team who is neither its owner nor a billing manager; `invalid_response` when the response is about another order.
 */
export async function getOrder(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerOrder> {
  const request: PortalRequest = { path: toOrderPath('getOrder', id), ...options };
  const order = parse(orderSchema, await client.request(request), request);
  checkSameId(order, id, request);
  return order;
}

/** What can be corrected of an order. What is left out stays as it is; `null` clears it. */
export interface OrderUpdate {
  /** The name on the invoice. */
  billing_name?: string | null | undefined;
  /**
   * The address on the invoice, whole: lines that are left out become `null`. Once there is one, its country and its
   * state cannot be changed, and to leave out the state counts as a change: send the old ones.
   */
  billing_address?: (Partial<Omit<Address, 'country'>> & { country: string }) | null | undefined;
}

/**
 * Corrects the name and the address of an order. The invoice stays as it is until `generateInvoice` was called.
 * Source: `PATCH /v1/customer-portal/orders/{id}`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `invalid_request` when Polar refuses a value, with `fields`, or, without a request, when
 *   `id` is not a UUID; `forbidden` as for `getOrder`.
 */
export async function updateOrder(
  client: PortalClient,
  id: string,
  changes: OrderUpdate,
  options?: RequestOptions,
): Promise<CustomerOrder> {
  const path = toOrderPath('updateOrder', id);
  const request: PortalRequest = { method: 'PATCH', path, body: changes, ...options };
  const order = parse(orderSchema, await client.request(request), request);
  checkSameId(order, id, request);
  return order;
}

/**
 * The path of an order.
 *
 * @param name - Of the function that was called with the id.
 * @throws {@link PortalError} `invalid_request` when `id` is not a UUID.
 */
export function toOrderPath(name: string, id: string): `/v1/${string}` {
  checkId(id, `${name}(client, id): id`, 'the id of an order');
  return `${ORDERS}${id}`;
}
