import {
  createOrder,
  createOrganization,
  createProduct,
  createSubscription,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { daysFromNow } from '../fixtures.ts';

/** The fields of the demo's subscription that differ in a scenario. */
export type SubscriptionOverrides = NonNullable<Parameters<typeof createSubscription>[0]>;

const monthly = createProduct({
  name: 'Nimbus Studio',
  recurring_interval: 'month',
  prices: [{ price_amount: 2_400 }],
});
const yearly = createProduct({
  name: 'Nimbus Studio, yearly',
  recurring_interval: 'year',
  prices: [{ price_amount: 24_000 }],
});
const max = createProduct({
  name: 'Nimbus Studio Max',
  recurring_interval: 'month',
  prices: [{ price_amount: 3_900 }],
});

/** The vendor, who lets customers change their e-mail, and pause. */
export const organization = createOrganization({
  name: 'Nimbus Studio',
  slug: 'nimbus',
  products: [monthly, yearly, max],
  customer_portal_settings: {
    customer: { allow_email_change: true },
    subscription: { pause: true },
  },
});

const product = { ...monthly, organization };

/** The id of another plan of the vendor. */
export const MAX = max.id;

/**
 * The subscription of the demo's customer, who has a discount.
 *
 * @param daysAgo - When its current period has begun.
 */
export function createStudioSubscription(
  daysAgo = 21,
  overrides: SubscriptionOverrides = {},
): MockSubscription {
  const current_period_start = daysFromNow(-daysAgo);
  let started_at = current_period_start;
  // Longer than the customer's laptops have been activated.
  while (started_at > daysFromNow(-81)) started_at = addMonths(started_at, -1);
  return createSubscription({
    product,
    amount: 1_920,
    discount_id: '42d8b1c7-9a05-4f6e-8e3b-c17f60a9d524',
    created_at: started_at,
    started_at,
    current_period_start,
    current_period_end: addMonths(current_period_start, 1),
    ...overrides,
  });
}

/** What was charged for a subscription, each month. */
export function createRenewals(subscription: MockSubscription) {
  const { id, started_at, current_period_start, status } = subscription;
  const dates = [];
  for (let date = current_period_start; date >= (started_at ?? date); date = addMonths(date, -1)) {
    dates.push(date);
  }
  return dates.map((created_at, index) =>
    createOrder({
      product,
      subscription_id: id,
      created_at,
      billing_reason: created_at === started_at ? 'subscription_create' : 'subscription_cycle',
      subtotal_amount: 2_400,
      discount_amount: 480,
      ...(index === 0 && status === 'past_due'
        ? { status: 'pending', next_payment_attempt_at: daysFromNow(3) }
        : { is_invoice_generated: true, receipt_number: `RCPT-00${42 - index}` }),
    }),
  );
}

function addMonths(date: string, months: number): string {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString();
}
