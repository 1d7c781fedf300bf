import { createFixtureId } from '../fixtures/fixture-id.ts';
import type { MockInterval } from '../fixtures/product.ts';
import { DAY, toTimestamp } from '../fixtures/timestamp.ts';

/** The subscription of an order, with every field that Polar documents. It has no product. */
export interface MockOrderSubscription {
  created_at: string;
  modified_at: string | null;
  id: string;
  /** In the currency's minor unit. */
  amount: number;
  currency: string;
  recurring_interval: MockInterval;
  recurring_interval_count: number;
  status:
    | 'incomplete'
    | 'incomplete_expired'
    | 'trialing'
    | 'active'
    | 'past_due'
    | 'canceled'
    | 'unpaid'
    | 'paused'
    | (string & {});
  current_period_start: string;
  current_period_end: string;
  current_meter_period_start: string | null;
  current_meter_period_end: string | null;
  trial_start: string | null;
  trial_end: string | null;
  cancel_at_period_end: boolean;
  canceled_at: string | null;
  started_at: string | null;
  ends_at: string | null;
  ended_at: string | null;
  past_due_at: string | null;
  pause_at_period_end: boolean;
  paused_at: string | null;
  resumes_at: string | null;
  customer_id: string;
  product_id: string;
  discount_id: string | null;
  checkout_id: string | null;
  seats: number | null;
  units: number | null;
  customer_cancellation_reason: string | null;
  customer_cancellation_comment: string | null;
}

/** Creates an active subscription, ten days into its month; a `past_due` one is since then. */
export function createOrderSubscription(
  overrides: Partial<MockOrderSubscription>,
  defaults: Pick<MockOrderSubscription, 'amount' | 'currency' | 'customer_id' | 'product_id'>,
  now: number,
): MockOrderSubscription {
  const periodStart = toTimestamp(now - 10 * DAY);
  return {
    created_at: toTimestamp(now - 40 * DAY),
    modified_at: null,
    id: createFixtureId(),
    recurring_interval: 'month',
    recurring_interval_count: 1,
    status: 'active',
    current_period_start: periodStart,
    current_period_end: toTimestamp(now + 20 * DAY),
    current_meter_period_start: null,
    current_meter_period_end: null,
    trial_start: null,
    trial_end: null,
    cancel_at_period_end: false,
    canceled_at: null,
    started_at: toTimestamp(now - 40 * DAY),
    ends_at: null,
    ended_at: null,
    past_due_at: overrides.status === 'past_due' ? periodStart : null,
    pause_at_period_end: false,
    paused_at: null,
    resumes_at: null,
    discount_id: null,
    checkout_id: null,
    seats: null,
    units: null,
    customer_cancellation_reason: null,
    customer_cancellation_comment: null,
    ...defaults,
    ...overrides,
  };
}
