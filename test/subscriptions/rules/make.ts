import type { CustomerOrganization } from '../../../src/account/organization-schema.ts';
import type { ProductPrice } from '../../../src/account/product-price-schema.ts';
import type { CustomerProduct } from '../../../src/account/product-schema.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';

/** The present of these tests. */
export const NOW = Date.parse('2026-11-28T12:00:00Z');

/** A time in milliseconds since 1970. */
export const at = (date: string): number => Date.parse(date);

export const organization = (
  changes: Partial<CustomerOrganization> = {},
): CustomerOrganization => ({
  id: 'organization',
  name: 'Acme',
  slug: 'acme',
  proration_behavior: 'prorate',
  ...changes,
});

/** 19 dollars. */
export const price = (changes: Partial<ProductPrice> = {}): ProductPrice => ({
  id: 'price',
  amount_type: 'fixed',
  price_currency: 'usd',
  product_id: 'pro',
  price_amount: 1900,
  ...changes,
});

/** 15 dollars a seat. */
export const seatPrice = (seat_tiers: ProductPrice['seat_tiers'] = {}): ProductPrice =>
  price({
    amount_type: 'seat_based',
    price_amount: undefined,
    seat_tiers: {
      seat_tier_type: 'volume',
      tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1500 }],
      minimum_seats: 1,
      maximum_seats: null,
      ...seat_tiers,
    },
  });

export const usagePrice = price({
  amount_type: 'metered_unit',
  price_amount: undefined,
  unit_amount: '0.5',
});

/** A monthly plan for 9 dollars. */
export const plan = (changes: Partial<CustomerProduct> = {}): CustomerProduct => ({
  id: 'basic',
  name: 'Acme Basic',
  visibility: 'public',
  is_recurring: true,
  is_archived: false,
  recurring_interval: 'month',
  recurring_interval_count: 1,
  trial_interval: null,
  trial_interval_count: null,
  organization_id: 'organization',
  prices: [price({ price_amount: 900 })],
  benefits: [],
  medias: [],
  ...changes,
});

/** One that is active, 19 dollars a month, until 18 December. */
export const make = (changes: Partial<CustomerSubscription> = {}): CustomerSubscription => ({
  id: 'subscription',
  status: 'active',
  amount: 1900,
  currency: 'usd',
  recurring_interval: 'month',
  recurring_interval_count: 1,
  current_period_start: '2026-11-18T06:18:32.122999Z',
  current_period_end: '2026-12-18T06:18:32.122999Z',
  cancel_at_period_end: false,
  pause_at_period_end: false,
  customer_id: 'customer',
  product_id: 'pro',
  product: { ...plan({ id: 'pro', name: 'Acme Pro' }), organization: organization() },
  prices: [price()],
  meters: [],
  pending_update: null,
  ...changes,
});

/** One whose vendor has chosen other settings. */
export const makeOf = (
  settings: Partial<CustomerOrganization>,
  changes: Partial<CustomerSubscription> = {},
): CustomerSubscription =>
  make({
    product: { ...plan({ id: 'pro' }), organization: organization(settings) },
    ...changes,
  });

export const PERIOD_END = at('2026-12-18T06:18:32.122Z');

/** In the states that Polar has, as it sends them. */
export const TRIAL = {
  status: 'trialing',
  trial_start: '2026-11-24T06:18:32.122976Z',
  trial_end: '2026-12-08T06:18:32.122976Z',
  current_period_end: '2026-12-08T06:18:32.122976Z',
} as const;
export const ENDING = {
  cancel_at_period_end: true,
  canceled_at: '2026-11-20T06:18:32.175227Z',
  ends_at: '2026-12-18T06:18:32.122999Z',
} as const;
export const PAST_DUE = { status: 'past_due', past_due_at: '2026-11-25T06:18:32.122976Z' } as const;
export const PAUSED = { status: 'paused', paused_at: '2026-11-27T06:18:32.122976Z' } as const;
export const RESUMES = { resumes_at: '2026-12-28T06:18:32.122976Z' } as const;
export const ENDED = {
  status: 'canceled',
  canceled_at: '2026-11-28T06:18:32.218288Z',
  ends_at: '2026-11-28T06:18:32.218288Z',
  ended_at: '2026-11-28T06:18:32.218288Z',
} as const;
