import { date, flag, lenient, optionalText, quantity, text, time } from '../core/http/fields.ts';
import { amount } from './amount.ts';

/** The fields of a subscription wherever Polar sends one, by itself and in an order. */
export const subscriptionFields = {
  /** A UUID v4. */
  id: optionalText,
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** What a period costs, with the discount, without tax and without what is charged for usage: in the currency's minor unit. */
  amount: lenient(amount),
  /** ISO 4217, in lower case. */
  currency: text,
  /** `"day"`, `"week"`, `"month"` or `"year"`. */
  recurring_interval: text,
  recurring_interval_count: quantity,
  /** `"trialing"`, `"active"`, `"past_due"`, `"canceled"`, `"unpaid"`, `"paused"` and the like. */
  status: text,
  /** ISO 8601, UTC, as all that follow. */
  current_period_start: time,
  current_period_end: time,
  current_meter_period_start: time,
  current_meter_period_end: time,
  trial_start: time,
  trial_end: time,
  cancel_at_period_end: flag,
  /** When the customer asked for the end, which may be still to come. */
  canceled_at: time,
  started_at: time,
  /** When it is to end. */
  ends_at: time,
  /** When it has ended. */
  ended_at: time,
  /** When a payment failed that is still due. */
  past_due_at: time,
  pause_at_period_end: flag,
  paused_at: time,
  resumes_at: time,
  customer_id: optionalText,
  product_id: text,
  discount_id: text,
  checkout_id: text,
  seats: quantity,
  units: quantity,
  customer_cancellation_reason: text,
  customer_cancellation_comment: text,
};
