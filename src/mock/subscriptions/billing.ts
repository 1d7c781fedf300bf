import type { ServerState } from '../core/call.ts';
import { refuse } from '../core/responses.ts';
import { DAY, toTimestamp } from '../fixtures/timestamp.ts';
import { createOrder } from '../orders/create-order.ts';
import type { MockOrder } from '../orders/order.ts';
import type { OrderRecords } from '../orders/records.ts';
import { toOrderSubscription } from '../orders/wire.ts';
import { toPreview } from './amounts.ts';
import type { SubscriptionRecords } from './records.ts';
import type { MockProration, MockSubscription } from './subscription.ts';

/** Until a charge that was declined is tried again for the first time. */
const FIRST_RETRY = 2 * DAY;

/** What subscriptions cost, as orders. */
export interface Billing {
  /** Charges at once, for a change that is not made without; its order is paid in a while. Otherwise why not. */
  charge(subscription: MockSubscription, items: readonly MockProration[]): Response | undefined;
  /** Makes the order of a new period in a while. Nobody is told if it cannot be paid. */
  queueRenewal(subscriptionId: string): void;
  /** Voids in a while what is still to be paid. */
  queueVoid(subscriptionId: string): void;
  /** What is still to be paid. */
  listOpen(subscriptionId: string): MockOrder[];
}

/**
 * @param delay - Milliseconds that each step takes which follows a change, by the server's clock.
 * @param onPastDue - Called when a charge was declined that nobody waited for.
 */
export function createBilling(
  { customers, paymentMethods, jobs, now }: ServerState,
  records: SubscriptionRecords,
  orders: OrderRecords,
  delay: number,
  onPastDue: (subscription: MockSubscription) => void,
): Billing {
  function addOrder(
    subscription: MockSubscription,
    billing_reason: MockOrder['billing_reason'],
    items: readonly Partial<MockOrder['items'][number]>[],
    applied_balance_amount: number,
  ) {
    const { product, currency, seats, units, discount_id } = subscription;
    const order = createOrder(
      {
        product,
        subscription: toOrderSubscription(subscription),
        currency,
        seats,
        units,
        discount_id,
        created_at: toTimestamp(now()),
        customer: customers.find(subscription.customer_id) ?? subscription.customer,
        status: 'pending',
        billing_reason,
        items,
        applied_balance_amount,
        payment: { status: 'pending', error: null },
      },
      { now: now() },
    );
    orders.set(order);
    jobs.schedule(delay, () => settle(order.id));
  }

  /** What Polar learns of the payment, some time after it was tried. */
  function settle(orderId: string) {
    const order = orders.find(orderId);
    if (order?.status !== 'pending') return;
    order.modified_at = toTimestamp(now());
    const method = paymentMethods.getCharged(order.customer_id);
    if (order.due_amount === 0 || (method && !method.is_declined)) {
      Object.assign(order, { status: 'paid', paid: true });
      order.payment = { status: 'succeeded', error: null };
      return;
    }
    order.payment = { status: 'failed', error: 'Your card was declined.' };
    order.next_payment_attempt_at = toTimestamp(now() + FIRST_RETRY);
    const subscription = order.subscription_id && records.find(order.subscription_id);
    if (!subscription || subscription.status !== 'active') return;
    const past_due_at = toTimestamp(now());
    Object.assign(subscription, { status: 'past_due', past_due_at, modified_at: past_due_at });
    onPastDue(subscription);
  }

  const listOpen = (subscriptionId: string) =>
    orders
      .all()
      .filter(
        ({ subscription_id, status }) => subscription_id === subscriptionId && status === 'pending',
      );

  return {
    listOpen,
    charge(subscription, items) {
      const { total_amount, applied_balance_amount, due_amount } = toPreview({
        prorations: items,
        balance: subscription.balance,
      });
      const method = paymentMethods.getCharged(subscription.customer_id);
      if (due_amount > 0 && (!method || method.is_declined)) {
        const reason = method ? 'card_error' : 'missing_payment_method';
        return refuse(402, 'PaymentFailed', `Payment failed with reason: ${reason}.`);
      }
      subscription.balance += total_amount > 0 ? -applied_balance_amount : total_amount;
      const proration = items.map((item) => ({ ...item, proration: true }));
      if (total_amount > 0) {
        addOrder(subscription, 'subscription_update', proration, applied_balance_amount);
      }
      return undefined;
    },
    queueRenewal: (subscriptionId) =>
      jobs.schedule(delay, () => {
        const subscription = records.find(subscriptionId);
        if (!subscription) return;
        const { amount, prorations, balance, product } = subscription;
        const base = { label: product.name, amount };
        const { applied_balance_amount } = toPreview({ base: amount, prorations, balance });
        subscription.balance -= applied_balance_amount;
        subscription.prorations = [];
        addOrder(subscription, 'subscription_cycle', [base, ...prorations], applied_balance_amount);
      }),
    queueVoid: (subscriptionId) =>
      jobs.schedule(delay, () => {
        for (const order of listOpen(subscriptionId)) {
          Object.assign(order, { status: 'void', next_payment_attempt_at: null });
        }
      }),
  };
}
