import { getSubscriptionState, type SubscriptionState } from '../rules/state.ts';
import type { CustomerSubscription } from '../schema.ts';

/** What needs the customer comes first, then what runs, then what stands still, and what has ended is last. */
const RANKS: Record<SubscriptionState['kind'], number> = {
  past_due: 0,
  incomplete: 1,
  unpaid: 1,
  ending: 2,
  pause_planned: 2,
  active: 2,
  trialing: 2,
  paused: 3,
  other: 4,
  ended: 5,
};

/**
 * Orders subscriptions: the most urgent first, those that have ended last. Those that are equally urgent stay in Polar's
 * order.
 *
 * @param now - In milliseconds since 1970.
 */
export function orderSubscriptions(
  subscriptions: readonly CustomerSubscription[],
  now: number,
): CustomerSubscription[] {
  const rank = (subscription: CustomerSubscription) => {
    const state = getSubscriptionState(subscription, now);
    // Never started, and never will.
    return state.kind === 'incomplete' && state.isExpired ? RANKS.ended : RANKS[state.kind];
  };
  return subscriptions.toSorted((a, b) => rank(a) - rank(b));
}
