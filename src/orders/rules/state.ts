import type { CustomerOrder } from '../schema.ts';

/**
 * The state of an order as customers understand it. `payment_failed` is one that is tried again. A `draft` and a `void`
 * order are nothing that a customer has bought. `other` is a status that this version does not know: show Polar's own
 * word.
 */
export type OrderState =
  | 'paid'
  | 'pending'
  | 'payment_failed'
  | 'refunded'
  | 'partially_refunded'
  | 'draft'
  | 'void'
  | 'other';

const STATES: readonly string[] = [
  'paid',
  'refunded',
  'partially_refunded',
  'draft',
  'void',
] satisfies OrderState[];

/**
 * The state of an order. Only its status tells whether it is paid: `due_amount` stays what it was.
 *
 * @param order - Only its status and its next payment attempt are read.
 */
export function getOrderState({
  status,
  next_payment_attempt_at,
}: Pick<CustomerOrder, 'status' | 'next_payment_attempt_at'>): OrderState {
  if (status === 'pending') return next_payment_attempt_at ? 'payment_failed' : 'pending';
  return STATES.includes(status) ? (status as OrderState) : 'other';
}

/** Whether customers are shown an order: drafts and void orders are nothing that they have bought. */
export function isOrderShown({ status }: Pick<CustomerOrder, 'status'>): boolean {
  return status !== 'draft' && status !== 'void';
}

/** When Polar tries a failed payment again, in milliseconds since 1970; `undefined` if none has failed. */
export function getNextAttempt(
  order: Pick<CustomerOrder, 'status' | 'next_payment_attempt_at'>,
): number | undefined {
  if (getOrderState(order) !== 'payment_failed') return undefined;
  return Date.parse(order.next_payment_attempt_at ?? '');
}
