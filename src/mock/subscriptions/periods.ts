import type { MockInterval } from '../fixtures/price.ts';
import { DAY, toTimestamp } from '../fixtures/timestamp.ts';

const DAYS = { day: 1, week: 7 };
const MONTHS = { month: 1, year: 12 };

/** When a period that begins at a time ends. The last day of a month has no date that does not exist. */
export function addInterval(start: number, interval: MockInterval, count: number): number {
  if (interval === 'day' || interval === 'week') return start + count * DAYS[interval] * DAY;
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + count * MONTHS[interval]);
  // The 31st of a shorter month is a day of the next one.
  if (end.getUTCDate() !== new Date(start).getUTCDate()) end.setUTCDate(0);
  return end.getTime();
}

/** A period of some interval that begins now. */
export function createPeriod(
  {
    recurring_interval,
    recurring_interval_count,
  }: {
    recurring_interval: MockInterval | null;
    recurring_interval_count: number | null;
  },
  now: number,
) {
  const end = addInterval(now, recurring_interval ?? 'month', recurring_interval_count ?? 1);
  return { current_period_start: toTimestamp(now), current_period_end: toTimestamp(end) };
}

/** The dates of a period in the words of Polar's invoices. */
export function toPeriodLabel(start: number, end: number): string {
  return `From ${toDay(start)} to ${toDay(end)}`;
}

function toDay(time: number): string {
  return new Date(time).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}
