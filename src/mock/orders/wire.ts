import type { ServerState } from '../core/call.ts';
import type { LiveSession } from '../core/sessions.ts';
import { toCustomerOrganization } from '../organizations/wire.ts';
import type { MockSubscription } from '../subscriptions/subscription.ts';
import type { MockOrderSubscription } from './order-subscription.ts';
import type { MockOrder, MockOrderProduct } from './order.ts';

/** An order as Polar sends it, with what an older API called otherwise. */
export function toOrder(
  { customer, is_receipt_rendered: _rendered, payment: _payment, ...order }: MockOrder,
  state: ServerState,
) {
  const price = order.product?.prices[0] ?? null;
  const known = order.subscription_id && state.subscriptions.find(order.subscription_id);
  const subscription = known ? toOrderSubscription(known) : order.subscription;
  return {
    ...order,
    product: order.product && toOrderProduct(order.product, state),
    subscription: subscription && { ...subscription, price_id: price?.id ?? null },
    amount: order.net_amount,
    from_balance_amount: order.applied_balance_amount,
    user_id: customer.id,
    product_price: price,
    product_price_id: price?.id ?? null,
  };
}

/** A subscription without what its orders do not have of it. */
export function toOrderSubscription({
  customer: _customer,
  product: _product,
  prices: _prices,
  meters: _meters,
  pending_update: _update,
  assigned_seats: _seats,
  balance: _balance,
  prorations: _prorations,
  ...subscription
}: MockSubscription): MockOrderSubscription {
  return subscription;
}

/** A product as Polar sends it with what was bought: with its vendor. */
export function toOrderProduct(
  { organization, ...product }: MockOrderProduct,
  { organizations }: ServerState,
) {
  const known = organizations.find(organization.id) ?? organization;
  return { ...product, organization: toCustomerOrganization(known) };
}

/** Whether a session may see an order: every one of its customer. */
export function isVisible(order: MockOrder, { customer }: LiveSession): boolean {
  return order.customer_id.toLowerCase() === customer.id.toLowerCase();
}
