'use client';

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePermittedQuery } from '../account/use-permitted-query.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation } from '../core/react/use-portal-mutation.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { OrderListParams, OrderPage, OrderUpdate } from './api.ts';
import type { OrderPaymentStatus } from './document-schema.ts';
import { generateInvoiceOptions, updateOrderOptions } from './mutations.ts';
import { orderListOptions, orderOptions, orderPaymentStatusOptions } from './queries.ts';
import type { CustomerOrder } from './schema.ts';

/**
 * Reads a page of the customer's orders, newest first, drafts and void ones among them: `getOrderState` tells them
 * apart. While another page loads, the previous one stays, with `isPlaceholderData`. `data.unreadable` has a message for
 * each that could not be read. Nothing is requested for a member of a team who may not see orders: `useBillingAccess`
 * tells.
 * Source: `GET /v1/customer-portal/orders/`, one request for each page.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useOrders(params?: OrderListParams): UseQueryResult<OrderPage, PortalError> {
  const { client } = usePortal();
  const query = usePermittedQuery(orderListOptions(client, params));
  useUnreadableReport(query.data?.unreadable);
  return query;
}

/**
 * Reads an order, from the cache or from Polar. Nothing is requested for a member of a team who may not see orders.
 * Source: `GET /v1/customer-portal/orders/{id}`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useOrder(id: string): UseQueryResult<CustomerOrder, PortalError> {
  const { client } = usePortal();
  return usePermittedQuery(orderOptions(client, id));
}

/**
 * Reads what became of the last payment of an order.
 * Source: `GET /v1/customer-portal/orders/{id}/payment-status`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useOrderPaymentStatus(id: string): UseQueryResult<OrderPaymentStatus, PortalError> {
  const { client } = usePortal();
  return usePermittedQuery(orderPaymentStatusOptions(client, id));
}

/**
 * Corrects the name and the address of an order: `mutate({ billing_name: 'Acme Ltd' })`. If Polar's response is lost, the
 * order is read to find out whether it was corrected. The invoice stays as it is until `useGenerateInvoice` was used;
 * `useOrderDocument` does both.
 *
 * `isSuccess` means that it was corrected, and an `error` that it was not, unless its `code` is `unconfirmed`.
 * Source: `PATCH /v1/customer-portal/orders/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useUpdateOrder(
  id: string,
): UseMutationResult<CustomerOrder, PortalError, OrderUpdate> {
  const { client } = usePortal();
  const options = useMemo(() => updateOrderOptions(client, id), [client, id]);
  return usePortalMutation(options, {
    toEvent: () => ({ type: 'order.corrected', order_id: id }),
  });
}

/**
 * Asks Polar to make the invoice of an order, or to make it anew: `mutate()`. The request is sent once. It takes Polar
 * some seconds; `useOrderDocument` waits for it.
 *
 * `isSuccess` means that Polar makes it, and an `error` that it does not, unless its `code` is `unconfirmed`.
 * Source: `POST /v1/customer-portal/orders/{id}/invoice`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useGenerateInvoice(id: string): UseMutationResult<void, PortalError, void> {
  const { client } = usePortal();
  const options = useMemo(() => generateInvoiceOptions(client, id), [client, id]);
  return usePortalMutation(options, {
    toEvent: () => ({ type: 'order.invoice_requested', order_id: id }),
  });
}
