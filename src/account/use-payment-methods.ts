'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import { paymentMethodListOptions } from './payment-method-options.ts';
import type { PaymentMethodPage } from './payment-methods.ts';
import { usePermittedQuery } from './use-permitted-query.ts';

/**
 * Reads what the customer can pay with, newest first. Nothing is requested for a member of a team who may not see it:
 * `useBillingAccess` tells.
 * Source: `GET /v1/customer-portal/customers/me/payment-methods`.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function usePaymentMethods(isNeeded = true): UseQueryResult<PaymentMethodPage, PortalError> {
  const { client } = usePortal();
  const query = usePermittedQuery(paymentMethodListOptions(client), isNeeded);
  useUnreadableReport(query.data?.unreadable);
  return query;
}
