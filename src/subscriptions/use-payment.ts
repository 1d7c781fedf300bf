import { useMemo } from 'react';
import { customerOptions } from '../account/customer-options.ts';
import type { PortalCustomer } from '../account/portal-customer-schema.ts';
import { usePaymentMethods } from '../account/use-payment-methods.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import type { PaymentMethodMessages } from './messages.ts';
import { getPaymentLabel } from './payment-label.ts';
import type { NextPayment } from './rules/next-payment.ts';
import { findPaymentMethod, readPaymentMethod } from './rules/payment-method.ts';
import type { SubscriptionPaymentView } from './scopes.ts';
import { useTimed } from './use-timed.ts';

/**
 * What a subscription is paid with: the customer's default payment method, else the newest.
 *
 * @param isNeeded - Whether anything is to be paid; otherwise nothing is asked.
 */
export function usePayment(
  isNeeded: boolean,
  next: NextPayment,
  messages: PaymentMethodMessages,
): SubscriptionPaymentView {
  const { client } = usePortal();
  const { data: page } = usePaymentMethods(isNeeded);
  const { data: defaultId } = usePortalQuery({
    ...customerOptions(client),
    // With one of them there is nothing to choose.
    enabled: isNeeded && page !== undefined && page.items.length > 1,
    select: getDefaultId,
  });
  const nextAt = next.kind === 'payment' ? next.at : undefined;
  const isKnown = page !== undefined && (defaultId !== undefined || page.items.length < 2);
  const method = isKnown ? findPaymentMethod(page.items, defaultId) : undefined;
  const parts = useTimed((now) => method && readPaymentMethod(method, now, nextAt));
  const isMissing = page?.items.length === 0 && page.unreadable.length === 0;
  return useMemo(
    () => ({ parts, label: parts && getPaymentLabel(parts, messages), isMissing }),
    [parts, messages, isMissing],
  );
}

const getDefaultId = (customer: PortalCustomer) => customer.default_payment_method_id ?? null;
