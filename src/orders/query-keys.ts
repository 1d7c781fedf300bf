import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { portalKeys } from '../core/query/keys.ts';
import type { OrderListParams } from './api.ts';

const all = (client: PortalClient) => [...portalKeys.all(client), 'orders'] as const;
// As Polar writes ids, so that an `id` in capital letters finds the same data.
const detail = (client: PortalClient, id: string) =>
  [...all(client), 'detail', normalizeId(id)] as const;
const lists = (client: PortalClient) => [...all(client), 'list'] as const;

/** The query keys of orders, all of which start with `portalKeys.all`. */
export const orderQueryKeys = {
  /** Everything about the orders of a customer. */
  all,
  /** One order. */
  detail,
  /** All pages of orders. */
  lists,
  /** One page of orders. */
  list: (client: PortalClient, params: OrderListParams) => [...lists(client), params] as const,
  /** What became of the last payment of an order. */
  paymentStatus: (client: PortalClient, id: string) =>
    [...detail(client, id), 'payment-status'] as const,
  /** Whether the customer still has what a subscription gives. */
  stillGranted: (client: PortalClient, subscriptionId: string) =>
    [...all(client), 'still-granted', normalizeId(subscriptionId)] as const,
  /** The mutation key of the corrections of one order. */
  updates: (client: PortalClient, id: string) => [...detail(client, id), 'updates'] as const,
  /** The mutation key of the requests for an invoice of one order. */
  invoices: (client: PortalClient, id: string) => [...detail(client, id), 'invoices'] as const,
};
