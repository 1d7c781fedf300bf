import type { CustomerSubscription } from '../schema.ts';
import { DAY, readTime } from './time.ts';

type Subscription = Pick<CustomerSubscription, 'current_period_end'>;

/**
 * The first day on which a pause can end by itself, as "2027-01-13": a pause begins when the present period ends, and Polar
 * takes no earlier date. Days are those of UTC, as all days that customers see.
 *
 * @param now - Milliseconds since 1970.
 */
export function getEarliestResumeDay({ current_period_end }: Subscription, now: number): string {
  const start = Math.max(readTime(current_period_end) ?? now, now);
  return toDay((Math.floor(start / DAY) + 1) * DAY);
}

/**
 * When a pause ends that lasts until a day, as Polar takes it: "2027-01-13T00:00:00.000Z".
 *
 * @param day - Of UTC, as "2027-01-13".
 * @param now - Milliseconds since 1970.
 * @returns `undefined` if it is no day, or one before `getEarliestResumeDay`.
 */
export function toResumeTime(
  day: string,
  subscription: Subscription,
  now: number,
): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Browsers read the 30th of February as the 2nd of March.
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(time) || toDay(time) !== day) return undefined;
  return day < getEarliestResumeDay(subscription, now) ? undefined : new Date(time).toISOString();
}

/** Days of later years are written otherwise. */
const LAST = Date.parse('9999-12-31T00:00:00Z');

const toDay = (time: number) => new Date(Math.min(time, LAST)).toISOString().slice(0, 10);
