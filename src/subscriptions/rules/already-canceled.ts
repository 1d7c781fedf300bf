import type { SubscriptionChange } from './offers.ts';
import { getSubscriptionState, type SubscriptionStateInput } from './state.ts';

/**
 * What Polar means by "already canceled", as the key of a text: it says so also of what is paused, unpaid or incomplete,
 * where it is untrue.
 *
 * @param subscription - As it was read after the refusal.
 * @param now - Milliseconds since 1970.
 */
export function explainAlreadyCanceled(
  change: SubscriptionChange,
  subscription: SubscriptionStateInput | null | undefined,
  now: number,
) {
  if (!subscription) return 'cannotChange';
  const state = getSubscriptionState(subscription, now);
  const isEnd = change === 'cancel' || change === 'revoke';
  switch (state.kind) {
    case 'ended':
      return 'hasEnded';
    case 'ending':
      return 'isEnding';
    case 'past_due':
      return state.isEnding ? 'isEnding' : 'cannotChange';
    case 'paused':
      return isEnd ? 'cannotEndPaused' : 'cannotChange';
    case 'unpaid':
      return isEnd ? 'cannotEndUnpaid' : 'cannotChange';
    case 'incomplete':
      return isEnd ? 'cannotEndIncomplete' : 'cannotChange';
    default:
      return 'cannotChange';
  }
}
