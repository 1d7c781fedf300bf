import type { ServerState } from '../core/call.ts';
import type { LiveSession } from '../core/sessions.ts';
import { toCustomerOrganization } from '../organizations/wire.ts';
import type { MockOrder, MockOrderProduct } from './order.ts';

/** An order as Polar sends it, with what an older API called otherwise. */
export function toOrder(
  { customer, is_receipt_rendered: _rendered, payment: _payment, ...order }: MockOrder,
  state: ServerState,
) {
  const price = order.product?.prices[0] ?? null;
  return {
    ...order,
    product: order.product && toOrderProduct(order.product, state),
    subscription: order.subscription && { ...order.subscription, price_id: price?.id ?? null },
    amount: order.net_amount,
    from_balance_amount: order.applied_balance_amount,
    user_id: customer.id,
    product_price: price,
    product_price_id: price?.id ?? null,
  };
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
