import { createFixtureId } from '../fixtures/fixture-id.ts';
import type { MockInterval } from '../fixtures/price.ts';
import { DAY, toTimestamp } from '../fixtures/timestamp.ts';
import { createStatusDates } from './status-dates.ts';

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

/** Creates a subscription, by default an active one, ten days into its period. The dates of its status follow. */
export function createOrderSubscription(
  overrides: Partial<MockOrderSubscription>,
  defaults: Pick<MockOrderSubscription, 'amount' | 'currency' | 'customer_id' | 'product_id'>,
  now: number,
): MockOrderSubscription {
  return {
    created_at: toTimestamp(now - 40 * DAY),
    modified_at: null,
    id: createFixtureId(),
    recurring_interval: 'month',
    recurring_interval_count: 1,
    status: 'active',
    current_period_start: toTimestamp(now - 10 * DAY),
    current_period_end: toTimestamp(
      now + (overrides.recurring_interval === 'year' ? 355 : 20) * DAY,
    ),
    current_meter_period_start: null,
    current_meter_period_end: null,
    trial_start: null,
    trial_end: null,
    cancel_at_period_end: false,
    canceled_at: null,
    started_at: toTimestamp(now - 40 * DAY),
    ends_at: null,
    ended_at: null,
    past_due_at: null,
    pause_at_period_end: false,
    paused_at: null,
    resumes_at: null,
    discount_id: null,
    checkout_id: null,
    seats: null,
    units: null,
    customer_cancellation_reason: null,
    customer_cancellation_comment: null,
    ...createStatusDates(overrides, now),
    ...defaults,
    ...overrides,
  };
}
