import * as v from 'valibot';
import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { toOrderPath } from './api.ts';
import {
  invoiceSchema,
  paymentStatusSchema,
  type OrderInvoice,
  type OrderPaymentStatus,
  type OrderReceipt,
} from './document-schema.ts';

/**
 * Asks Polar to make the invoice of an order, or to make it anew after a correction. It takes Polar some seconds:
 * `is_invoice_generated` of the order tells when there is one. After a correction nothing but Polar's events tells, and
 * `getInvoice` answers with the old one until then.
 * Source: `POST /v1/customer-portal/orders/{id}/invoice`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `invalid_request`, with the `reason` `"MissingInvoiceBillingDetails"`, when the order has
 *   no name or no address: see `updateOrder`; `conflict` for a draft and for a void order; `forbidden` as for
 *   `getOrder`.
 */
export async function generateInvoice(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<void> {
  const path: `/v1/${string}` = `${toOrderPath('generateInvoice', id)}/invoice`;
  const request: PortalRequest = { method: 'POST', path, ...options };
  // Polar confirms with `null`. Anything else is of something in between.
  parse(v.null(), await client.request(request), request);
}

/**
 * Gets the address of an invoice, which lives ten minutes.
 * Source: `GET /v1/customer-portal/orders/{id}/invoice`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `not_found` when there is none so far: see `generateInvoice`; `forbidden` as for `getOrder`.
 */
export async function getInvoice(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<OrderInvoice> {
  const path: `/v1/${string}` = `${toOrderPath('getInvoice', id)}/invoice`;
  const request: PortalRequest = { path, ...options };
  return parse(invoiceSchema, await client.request(request), request);
}

/**
 * Gets the address of a receipt, which lives ten minutes. If there is none so far, Polar makes one, which takes it some
 * seconds: ask again, but slowly, because Polar makes one for each time.
 * Source: `GET /v1/customer-portal/orders/{id}/receipt`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `not_found` when the order has none, because it has no `receipt_number`; `forbidden` as for
 *   `getOrder`.
 */
export async function getReceipt(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<OrderReceipt> {
  const path: `/v1/${string}` = `${toOrderPath('getReceipt', id)}/receipt`;
  const request: PortalRequest = { path, ...options };
  const response = await client.request(request);
  // A 202 without content.
  if (response === null) return { status: 'queued' };
  const { url } = parse(invoiceSchema, response, request);
  return { status: 'ready', url };
}

/**
 * Gets what became of the last payment of an order.
 * Source: `GET /v1/customer-portal/orders/{id}/payment-status`.
 *
 * @param id - The id of the order, a UUID v4.
 * @throws {@link PortalError} `forbidden` as for `getOrder`.
 */
export async function getPaymentStatus(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<OrderPaymentStatus> {
  const path: `/v1/${string}` = `${toOrderPath('getPaymentStatus', id)}/payment-status`;
  const request: PortalRequest = { path, ...options };
  return parse(paymentStatusSchema, await client.request(request), request);
}
