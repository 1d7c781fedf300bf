import type { SubscriptionOrder } from './subscription-order.ts';

/**
 * What has become of the payment for a change of a subscription: `awaited` as long as Polar has no order for it,
 * `charging` while the card is being charged, `failed` when it was declined and is tried again, `none` for an order that
 * nobody pays.
 */
export type SubscriptionPayment = 'awaited' | 'charging' | 'paid' | 'failed' | 'none';

/** An order stays paid after a refund. */
const PAID: readonly string[] = ['paid', 'refunded', 'partially_refunded'];

/**
 * @param order - The newest one of the subscription.
 * @param beforeId - The id of the newest order before the change; `null` if there was none, `undefined` if any counts.
 */
export function getSubscriptionPayment(
  order: SubscriptionOrder | null | undefined,
  beforeId?: string | null,
): SubscriptionPayment {
  if (!order || order.id === beforeId) return 'awaited';
  if (PAID.includes(order.status)) return 'paid';
  if (order.status !== 'pending') return 'none';
  return order.next_payment_attempt_at ? 'failed' : 'charging';
}
