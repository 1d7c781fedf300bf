import { isSameId } from '../core/http/same-id.ts';
import type { SubscriptionPause } from './pause-api.ts';
import type { CustomerSubscription } from './schema.ts';
import type { SubscriptionUpdate } from './update-api.ts';

/*
 * Whether a subscription that was read shows that a change was made, by whomever. What Polar did not send shows nothing.
 */

const isOver = ({ status }: CustomerSubscription) => status === 'canceled';

/** It ends, or has ended: nothing more is charged either way. */
export const isCancelMade = (found: CustomerSubscription): boolean =>
  found.cancel_at_period_end === true || isOver(found);

export const isUncancelMade = (found: CustomerSubscription): boolean =>
  found.cancel_at_period_end === false && !isOver(found);

/** Another one that was planned, until another date, is not it. */
export function isPauseMade(
  found: CustomerSubscription,
  { resumes_at }: SubscriptionPause = {},
): boolean {
  const isPausing = found.pause_at_period_end === true || found.status === 'paused';
  const isTold = found.resumes_at !== undefined;
  return isPausing && isTold && toTime(found.resumes_at) === toTime(resumes_at);
}

export const isUnpauseMade = (found: CustomerSubscription): boolean =>
  found.pause_at_period_end === false && found.status !== 'paused' && !isOver(found);

/** A payment that was declined since does not undo it. */
export const isResumeMade = ({ status, paused_at }: CustomerSubscription): boolean =>
  (status === 'active' || status === 'past_due') && !paused_at;

/** At once, or planned; but not where another change is planned that would follow. */
export function isUpdateMade(
  { product_id, seats, pending_update }: CustomerSubscription,
  update: SubscriptionUpdate,
): boolean {
  if (update.product_id === undefined) return (pending_update?.seats ?? seats) === update.seats;
  return isSameId(pending_update?.product_id ?? product_id ?? '', update.product_id);
}

export const isClearMade = (found: CustomerSubscription): boolean => found.pending_update === null;

export const isRevokeMade = (found: CustomerSubscription): boolean => isOver(found);

/** To the millisecond, in which the time was sent. `null` without one. */
function toTime(time: Date | string | null | undefined): number | null {
  return time ? new Date(time).getTime() : null;
}
