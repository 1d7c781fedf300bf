import type { PaymentMethodMessages } from './messages.ts';
import type { PaymentMethodParts } from './rules/payment-method.ts';

/** What customers know a payment method by: "Visa ending in 4242". */
export function getPaymentLabel(
  { kind, name, last4 }: PaymentMethodParts,
  messages: PaymentMethodMessages,
): string {
  const known = name ?? (kind === 'card' ? messages.card : messages.other);
  return last4 ? messages.endingIn(known, last4) : known;
}

/** The month in which a card ends, as it is printed on it: "11/26"; `undefined` if it is not known. */
export function getPaymentMonth({ expMonth, expYear }: PaymentMethodParts): string | undefined {
  if (expMonth === undefined || expYear === undefined) return undefined;
  return `${twoDigits(expMonth)}/${twoDigits(expYear)}`;
}

const twoDigits = (value: number) => String(value % 100).padStart(2, '0');
