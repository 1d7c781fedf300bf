import { createDefaultCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import { createOrganization } from '../fixtures/organization.ts';
import { createProduct } from '../fixtures/product.ts';
import { DAY, type FixtureOptions, toTimestamp } from '../fixtures/timestamp.ts';
import { createOrderSubscription } from '../orders/order-subscription.ts';
import type { MockOrderProduct } from '../orders/order.ts';
import { toAmount } from './amounts.ts';
import type {
  MeterOverrides,
  MockSubscription,
  MockSubscriptionMeter,
  SubscriptionOverrides,
} from './subscription.ts';

/**
 * Creates a subscription of the default customer: active, for 49 US dollars a month, ten days into its month.
 * Fields that depend on others (`amount`, `prices`, `product_id`, `customer_id`, the dates of its status) follow
 * the overrides.
 *
 * @param overrides - The fields that should differ.
 * @param options - What its dates are relative to.
 *
 * @example
 * createSubscription({ status: 'paused', resumes_at: '2027-01-01T00:00:00Z' });
 * createSubscription({ cancel_at_period_end: true });
 * createSubscription({
 *   seats: 5,
 *   product: { name: 'Nimbus Team', prices: [{ amount_type: 'seat_based', price_per_seat: 1500 }] },
 * });
 * createSubscription({
 *   product: { organization: { proration_behavior: 'invoice', products: [createProduct({ … })] } },
 * });
 */
export function createSubscription(
  overrides: SubscriptionOverrides = {},
  { now = Date.now() }: FixtureOptions = {},
): MockSubscription {
  const customer = createDefaultCustomer(overrides.customer, { now });
  const product = createSubscriptionProduct(overrides, now);
  const {
    prices = product.prices,
    seats = getSeats(product),
    units = getUnits(product),
  } = overrides;
  const { meters = [], pending_update = null, ...fields } = overrides;
  const recurring = {
    recurring_interval: product.recurring_interval ?? 'month',
    recurring_interval_count: product.recurring_interval_count ?? 1,
  };
  const base = createOrderSubscription(
    { ...recurring, ...fields },
    {
      amount: toAmount(prices, { seats, units }),
      currency: prices[0]?.price_currency ?? 'usd',
      customer_id: customer.id,
      product_id: product.id,
    },
    now,
  );
  return {
    assigned_seats: seats === null ? 0 : 1,
    balance: 0,
    prorations: [],
    ...fields,
    ...base,
    seats,
    units,
    product,
    prices,
    customer,
    meters: meters.map((meter) => createMeter(meter, now)),
    pending_update: pending_update && {
      id: createFixtureId(),
      created_at: toTimestamp(now - DAY),
      modified_at: null,
      applies_at: base.current_period_end,
      product_id: null,
      seats: null,
      units: null,
      ...pending_update,
    },
  };
}

/** Its vendor knows it as a plan. */
function createSubscriptionProduct(
  { product = {}, recurring_interval = 'month' }: SubscriptionOverrides,
  now: number,
): MockOrderProduct {
  const { organization: differing, ...overrides } = product;
  const created = createProduct(
    { recurring_interval, ...(differing?.id && { organization_id: differing.id }), ...overrides },
    { now },
  );
  const organization = createOrganization({ products: [created], ...differing }, { now });
  return { ...created, organization_id: organization.id, organization };
}

function getSeats({ prices }: MockOrderProduct): number | null {
  return prices.some(({ amount_type }) => amount_type === 'seat_based') ? 1 : null;
}

function getUnits({ prices }: MockOrderProduct): number | null {
  const price = prices.find((other) => other.amount_type === 'unit_based');
  return price ? (price.minimum_units ?? 1) : null;
}

function createMeter({ meter, ...overrides }: MeterOverrides, now: number): MockSubscriptionMeter {
  const created_at = toTimestamp(now - 40 * DAY);
  const id = overrides.meter_id ?? meter?.id ?? createFixtureId();
  return {
    id: createFixtureId(),
    created_at,
    modified_at: null,
    consumed_units: 0,
    credited_units: 0,
    amount: 0,
    meter_id: id,
    ...overrides,
    meter: { id, created_at, modified_at: null, name: 'API calls', ...meter },
  };
}
