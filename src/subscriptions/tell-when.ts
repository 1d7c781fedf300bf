import type { Format } from '../locale/format.ts';

/** Milliseconds within which the hour of a deadline matters. */
const NEAR = 48 * 60 * 60_000;

/** Whether a point in time is so near that its hour matters: within two days. Both in milliseconds. */
export const isNear = (time: number, now: number): boolean => Math.abs(time - now) < NEAR;

/**
 * A point in time at which a subscription changes, for a sentence: the day that is printed on its invoices, in UTC, and
 * within two days the hour where the customer is, with its zone.
 *
 * @param time - In milliseconds since 1970.
 * @param now - In milliseconds since 1970.
 */
export function tellWhen(format: Format, time: number, now: number): string {
  return isNear(time, now) ? format.deadline(time, now) : format.longDay(time);
}

/** The same for a badge or a list: a short day. */
export function tellDay(format: Format, time: number, now: number): string {
  return isNear(time, now) ? format.deadline(time, now) : format.day(time);
}
