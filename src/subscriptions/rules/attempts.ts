import type { CustomerSubscription } from '../schema.ts';
import { DAY, readFuture, readTime } from './time.ts';

/** Days after the first failure on which Polar tries a payment again: 2, 5, 7 and 7 days after one another. */
const RETRIES = [2, 7, 14, 21];

/** When a payment that has failed is tried again, in milliseconds since 1970. */
export interface PaymentAttempts {
  /** The next one; `undefined` if it is not known, or due at any moment. */
  next?: number | undefined;
  /** The last possible one. If it fails too, the subscription is over. */
  last?: number | undefined;
}

/** What is read of an order to know when its payment is tried again. */
export interface RetriedOrder {
  /** ISO 8601, UTC. */
  next_payment_attempt_at?: string | null | undefined;
}

/**
 * When the payment of a subscription that is past due is tried again. All are in the future.
 *
 * @param now - Milliseconds since 1970.
 * @param order - The order that was not paid, if it is known: it has the exact time of the next attempt. Without it, that
 *   follows from when the payment failed first.
 */
export function getPaymentAttempts(
  { past_due_at }: Pick<CustomerSubscription, 'past_due_at'>,
  now: number,
  order?: RetriedOrder | null,
): PaymentAttempts {
  const since = readTime(past_due_at);
  const planned = since === undefined ? [] : RETRIES.map((days) => since + days * DAY);
  const coming = planned.filter((time) => time > now);
  const next = readFuture(order?.next_payment_attempt_at, now) ?? coming[0];
  // Nobody knows how many follow where the first failure is not known.
  if (next === undefined || since === undefined) return { next };
  return { next, last: Math.max(next, ...coming) };
}
