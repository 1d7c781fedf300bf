'use client';

import { createSubscriptionPart } from '../create-subscription-part.ts';
import type { SubscriptionMessages } from '../messages.ts';
import { getPaymentMonth } from '../payment-label.ts';
import type { PaymentMethodParts } from '../rules/payment-method.ts';
import {
  SubscriptionNextPaymentScope,
  SubscriptionPaymentScope,
  type SubscriptionPaymentView,
} from '../scopes.ts';
import type { PaymentMethodState } from '../slots.ts';

/** What is said of what a subscription is paid with. */
export function getPaymentState({ parts, isMissing }: SubscriptionPaymentView): PaymentMethodState {
  return isMissing ? 'none' : (parts?.expiry ?? 'valid');
}

/**
 * What the subscription is paid with, for example "Visa ending in 4242", and whether that has expired or soon will.
 * Renders a `<p>` element, or nothing if there is nothing to pay, if nobody knows, and for a member of a team who may
 * not know.
 */
export const SubscriptionPaymentMethod = createSubscriptionPart<
  'p',
  PaymentMethodParts | undefined
>('PaymentMethod', 'subscription-payment', 'p', ({ messages }, _, part) => {
  const payment = SubscriptionPaymentScope.use(part);
  const { next } = SubscriptionNextPaymentScope.use(part);
  const state = getPaymentState(payment);
  const { parts, label } = payment;
  if (state === 'none') {
    if (next.kind === 'none') return null;
    return {
      'data-state': state,
      icon: 'warning',
      value: undefined,
      children: messages.paymentMethod.none,
    };
  }
  if (!parts || label === undefined) return null;
  return {
    'data-state': state,
    icon: state === 'valid' ? undefined : 'warning',
    value: parts,
    children: tellPayment(state, label, getPaymentMonth(parts), messages),
  };
});

function tellPayment(
  state: PaymentMethodState,
  label: string,
  month: string | undefined,
  { paymentMethod }: SubscriptionMessages,
): string {
  if (state === 'expired') return paymentMethod.expired(label);
  if (state === 'expires_soon' && month) return paymentMethod.expiresSoon(label, month);
  return label;
}
