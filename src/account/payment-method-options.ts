import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { listPaymentMethods, type PaymentMethodPage } from './payment-methods.ts';
import { accountQueryKeys } from './query-keys.ts';

/**
 * Query options for what the customer can pay with: the newest hundred.
 * Source: `GET /v1/customer-portal/customers/me/payment-methods`.
 *
 * @group Query options
 */
export function paymentMethodListOptions(
  client: PortalClient,
): PortalQueryOptions<PaymentMethodPage> {
  return portalQueryOptions({
    queryKey: accountQueryKeys.paymentMethods(client),
    queryFn: () => listPaymentMethods(client, { limit: 100 }),
  });
}
