import type { CustomerProduct } from '../../account/product-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { DAY, readTime } from './time.ts';
import { readCount } from './whole.ts';

/** Days or months that an interval has. */
const LENGTHS: ReadonlyMap<string | null | undefined, { days?: number; months?: number }> = new Map(
  [
    ['day', { days: 1 }],
    ['week', { days: 7 }],
    ['month', { months: 1 }],
    ['year', { months: 12 }],
  ],
);

/**
 * When a trial ends under another plan, in milliseconds since 1970: that plan's own trial counts from when the present one
 * began. `undefined` if the plan has none, or if it would be over by now: the trial ends at once then.
 */
export function getTrialEndUnder(
  { trial_start }: Pick<CustomerSubscription, 'trial_start'>,
  {
    trial_interval,
    trial_interval_count,
  }: Partial<Pick<CustomerProduct, 'trial_interval' | 'trial_interval_count'>>,
  now: number,
): number | undefined {
  const start = readTime(trial_start);
  const length = LENGTHS.get(trial_interval);
  const count = readCount(trial_interval_count);
  if (start === undefined || !length || !count) return undefined;
  const end = addMonths(start, (length.months ?? 0) * count) + (length.days ?? 0) * count * DAY;
  // Later than there are dates, it is none.
  return new Date(end).getTime() > now ? end : undefined;
}

/** The same day of a later month, or its last one. */
function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // The 31st of a month that has 30 days is the 1st of the next one.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
