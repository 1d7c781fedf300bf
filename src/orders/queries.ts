import type { PortalClient } from '../core/http/client.ts';
import { keepPreviousPage } from '../core/query/keep-previous-page.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { getOrder, listOrders, type OrderListParams, type OrderPage } from './api.ts';
import { getPaymentStatus } from './document-api.ts';
import type { OrderPaymentStatus } from './document-schema.ts';
import { orderQueryKeys } from './query-keys.ts';
import type { CustomerOrder } from './schema.ts';

/**
 * Query options for an order, for `useQuery`, `prefetchQuery` and similar functions.
 * Source: `GET /v1/customer-portal/orders/{id}`.
 *
 * @example
 * await queryClient.prefetchQuery(orderOptions(client, id));
 * @group Query options
 */
export function orderOptions(client: PortalClient, id: string): PortalQueryOptions<CustomerOrder> {
  return portalQueryOptions({
    queryKey: orderQueryKeys.detail(client, id),
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: () => getOrder(client, id),
  });
}

/**
 * Query options for a page of the customer's orders, drafts and void ones among them.
 * Source: `GET /v1/customer-portal/orders/`.
 *
 * @example
 * const { data } = useQuery(orderListOptions(client, { page: 2 }));
 * @group Query options
 */
export function orderListOptions(
  client: PortalClient,
  params: OrderListParams = {},
): PortalQueryOptions<OrderPage> {
  const queryKey = orderQueryKeys.list(client, params);
  return portalQueryOptions<OrderPage>({
    queryKey,
    queryFn: () => listOrders(client, params),
    placeholderData: keepPreviousPage(queryKey),
  });
}

/**
 * Query options for what became of the last payment of an order.
 * Source: `GET /v1/customer-portal/orders/{id}/payment-status`.
 *
 * @group Query options
 */
export function orderPaymentStatusOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<OrderPaymentStatus> {
  return portalQueryOptions({
    queryKey: orderQueryKeys.paymentStatus(client, id),
    queryFn: () => getPaymentStatus(client, id),
  });
}
