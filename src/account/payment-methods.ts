import type { PortalClient } from '../core/http/client.ts';
import { parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { CUSTOMER } from './customer.ts';
import { paymentMethodSchema, type PaymentMethod } from './payment-method-schema.ts';

/** Selects payment methods of the customer. */
export interface PaymentMethodListParams {
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of payment methods on a page, at most 100. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's payment methods.
 * Source: `GET /v1/customer-portal/customers/me/payment-methods`.
 */
export interface PaymentMethodPage extends PortalPage<PaymentMethod> {}

/**
 * Lists what the customer can pay with, newest first. Which of them is charged says `default_payment_method_id` of
 * `getCustomer`.
 * Source: `GET /v1/customer-portal/customers/me/payment-methods`.
 *
 * @throws {@link PortalError} `forbidden` for a member of a team who is neither its owner nor a billing manager;
 *   `invalid_request` when Polar refuses a parameter.
 */
export async function listPaymentMethods(
  client: PortalClient,
  params: PaymentMethodListParams = {},
  options?: RequestOptions,
): Promise<PaymentMethodPage> {
  const request: PortalRequest = {
    path: `${CUSTOMER}/payment-methods`,
    query: { ...params },
    ...options,
  };
  return parsePage(paymentMethodSchema, await client.request(request), request);
}
