import type { CancelPreview } from '../preview-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import type { RetriedOrder } from './attempts.ts';
import { hasUsagePrice } from './price.ts';
import {
  getSubscriptionState,
  type SubscriptionState,
  type SubscriptionStateInput,
} from './state.ts';
import { readFuture } from './time.ts';

/**
 * How a customer can end a subscription. Times are in milliseconds since 1970, amounts in the currency's minor unit.
 *
 * - `period_end`: it goes on until `endsAt`. With `hasUsage`, what is used until then is still charged. `open` is there
 *   while a payment is past due that may still be collected, until about `until`
 * - `now`: it ends at once, and the payment that is past due is dropped
 * - `none`: Polar lets nobody end it. A paused one may go on by itself at `resumesAt`, with a payment
 */
export type WayOut =
  | {
      kind: 'period_end';
      endsAt?: number | undefined;
      isTrial: boolean;
      hasUsage: boolean;
      open?: { until?: number | undefined; amount?: number | undefined } | undefined;
    }
  | { kind: 'now'; droppedAmount?: number | undefined }
  | {
      kind: 'none';
      reason: 'paused' | 'unpaid' | 'incomplete' | 'ended' | 'ending';
      resumesAt?: number | undefined;
    };

/**
 * How a customer can end a subscription. It never waits for a preview: without one, the end is that of the period.
 *
 * @param preview - The answer of `previewCancel`; `null` or `undefined` as long as there is none.
 * @param order - The order of a payment that has failed, if it is known.
 */
export function getWayOut(
  subscription: SubscriptionStateInput & Pick<CustomerSubscription, 'prices'>,
  preview: CancelPreview | null | undefined,
  now: number,
  order?: RetriedOrder | null,
): WayOut {
  const state = getSubscriptionState(subscription, now, order);
  const reason = findReason(state, !!subscription.cancel_at_period_end, preview);
  if (reason === 'paused' && state.kind === 'paused') {
    return { kind: 'none', reason, resumesAt: state.resumesAt };
  }
  if (reason) return { kind: 'none', reason };
  const outstanding = preview?.outstanding_amount ?? 0;
  const amount = outstanding > 0 ? outstanding : undefined;
  if (state.kind === 'past_due' && preview?.stops_collection) {
    return { kind: 'now', droppedAmount: amount };
  }
  return {
    kind: 'period_end',
    endsAt: readFuture(subscription.current_period_end, now),
    isTrial: subscription.status === 'trialing',
    hasUsage: hasUsagePrice(subscription),
    ...(state.kind === 'past_due' && { open: { until: state.lastAttemptAt, amount } }),
  };
}

/** Why it cannot be ended, if so. */
function findReason(
  state: SubscriptionState,
  isPlannedToEnd: boolean,
  preview: CancelPreview | null | undefined,
) {
  const { kind } = state;
  if (kind === 'paused' || kind === 'unpaid' || kind === 'incomplete' || kind === 'ended') {
    return kind;
  }
  if (!isPlannedToEnd) return undefined;
  // The collection of what is past due can be stopped nevertheless.
  return kind === 'past_due' && preview?.stops_collection ? undefined : ('ending' as const);
}
