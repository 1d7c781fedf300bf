import type { CustomerCall } from '../../core/call.ts';
import { json, notFound, refuse } from '../../core/responses.ts';

/** The states in which a subscription is billed. */
const BILLED: readonly string[] = ['active', 'trialing', 'past_due'];

/** `DELETE /v1/customer-portal/customers/me/payment-methods/{id}`. The last one stays while it is needed. */
export function deletePaymentMethod({ state, session, id }: CustomerCall): Response {
  const { paymentMethods, subscriptions } = state;
  const own = paymentMethods.list(session.customer.id);
  const method = paymentMethods.find(id);
  if (!own.some((each) => each.id === method?.id)) return notFound();
  const isNeeded = subscriptions
    .all()
    .some((each) => each.customer_id === session.customer.id && BILLED.includes(each.status));
  if (isNeeded && own.length === 1) {
    const detail =
      'This payment method is still needed to bill a subscription. Add another one or cancel the subscription first.';
    return refuse(400, 'PaymentMethodInUseByActiveSubscription', detail);
  }
  paymentMethods.remove(id);
  return json(204);
}
