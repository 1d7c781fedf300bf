import { createDefaultCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import { createOrganization } from '../fixtures/organization.ts';
import { createProduct } from '../fixtures/product.ts';
import { DAY, type FixtureOptions, toTimestamp } from '../fixtures/timestamp.ts';
import { createAmounts } from './amounts.ts';
import { createOrderItem } from './order-item.ts';
import { createOrderSubscription } from './order-subscription.ts';
import type { MockOrder, MockOrderPayment, MockOrderProduct, OrderOverrides } from './order.ts';

/** The last invoice number that was given. */
let invoices = 100;

/**
 * Creates an order of the default customer: a product that was bought for 49 US dollars, and paid, two months
 * ago. Its invoice was not asked for yet. Fields that depend on others (sums, `paid`, `customer_id`,
 * `product_id`, `subscription_id`, `description`, `payment`) follow the overrides.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * createOrder({ status: 'refunded' });
 * createOrder({ product: null, description: 'Integration work', items: [{ amount: 12_500 }] });
 * createOrder({
 *   status: 'pending',
 *   billing_reason: 'subscription_cycle',
 *   subscription: { status: 'past_due' },
 *   next_payment_attempt_at: '2026-12-01T09:00:00Z',
 * });
 */
export function createOrder(
  overrides: OrderOverrides = {},
  { now = Date.now() }: FixtureOptions = {},
): MockOrder {
  const { status = 'paid', currency = 'usd' } = overrides;
  const created_at = overrides.created_at ?? toTimestamp(now - 60 * DAY);
  const customer = createDefaultCustomer(overrides.customer, { now });
  const product = createOrderProduct(overrides, now);
  const amounts = createAmounts(overrides);
  const { net_amount: amount, tax_amount } = amounts;
  const product_id = product?.id ?? createFixtureId();
  const defaults = { amount, currency, customer_id: customer.id, product_id };
  const subscription =
    overrides.subscription && createOrderSubscription(overrides.subscription, defaults, now);
  const description = overrides.description ?? product?.name ?? 'Integration work';
  return {
    id: createFixtureId(),
    created_at,
    modified_at: null,
    status,
    paid: ['paid', 'refunded', 'partially_refunded'].includes(status),
    ...amounts,
    currency,
    billing_reason: subscription ? 'subscription_create' : 'purchase',
    billing_name: customer.billing_name,
    billing_address: customer.billing_address,
    invoice_number: status === 'draft' ? null : createInvoiceNumber(),
    is_invoice_generated: false,
    receipt_number: null,
    seats: null,
    units: null,
    customer_id: customer.id,
    product_id: product && product.id,
    discount_id: null,
    subscription_id: subscription?.id ?? null,
    checkout_id: null,
    next_payment_attempt_at: null,
    description,
    is_receipt_rendered: false,
    payment: createPayment(overrides, amounts.due_amount),
    ...overrides,
    customer,
    product,
    subscription: subscription ?? null,
    items: (overrides.items ?? [{}]).map((item) =>
      createOrderItem(item, {
        created_at,
        label: description,
        amount: overrides.items ? 4900 : amounts.subtotal_amount,
        tax_amount: overrides.items ? 0 : tax_amount,
        product_price_id: product?.prices[0]?.id ?? null,
      }),
    ),
  };
}

function createOrderProduct(
  { product, subscription }: OrderOverrides,
  now: number,
): MockOrderProduct | null {
  if (product === null) return null;
  const { organization: differing, ...overrides } = product ?? {};
  const organization = createOrganization({ products: [], ...differing }, { now });
  const organization_id = organization.id;
  const recurring_interval = subscription ? (subscription.recurring_interval ?? 'month') : null;
  return {
    ...createProduct({ organization_id, recurring_interval, ...overrides }, { now }),
    organization,
  };
}

function createPayment(
  { status = 'paid', next_payment_attempt_at }: OrderOverrides,
  due_amount: number,
): MockOrderPayment {
  if (next_payment_attempt_at) {
    return { status: 'failed', error: 'Your card has insufficient funds.' };
  }
  const hasPaid = due_amount > 0 && !['draft', 'pending', 'void'].includes(status);
  return { status: hasPaid ? 'succeeded' : 'no_payment', error: null };
}

function createInvoiceNumber(): string {
  invoices += 1;
  return `NIMBUS-${String(invoices).padStart(4, '0')}`;
}
