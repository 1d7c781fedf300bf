import type { ServerState } from '../core/call.ts';
import type { LiveSession } from '../core/sessions.ts';
import { toOrderProduct } from '../orders/wire.ts';
import type { MockSubscription } from './subscription.ts';

/** A subscription as Polar sends it, with what an older API called otherwise. */
export function toSubscription(subscription: MockSubscription, state: ServerState) {
  const {
    customer,
    assigned_seats: _seats,
    balance: _balance,
    prorations: _prorations,
    ...sent
  } = subscription;
  const price = sent.prices[0] ?? null;
  return {
    ...sent,
    product: toOrderProduct(sent.product, state),
    user_id: customer.id,
    price_id: price && price.id,
    price,
  };
}

/** Whether a session may see a subscription: every one of its customer, also as a plain member. */
export function isVisible({ customer_id }: MockSubscription, { customer }: LiveSession): boolean {
  return customer_id.toLowerCase() === customer.id.toLowerCase();
}
