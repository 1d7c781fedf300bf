import type { Format } from '../../locale/format.ts';
import type { SubscriptionStateMessages } from '../messages.ts';
import type { SubscriptionState } from '../rules/state.ts';
import { isNear, tellDay } from '../tell-when.ts';

/**
 * The state of a subscription in a few words; Polar's own word for one that we do not know.
 *
 * @param now - In milliseconds since 1970.
 */
export function getStatusLabel(
  state: SubscriptionState,
  messages: SubscriptionStateMessages,
  format: Format,
  now: number,
): string {
  switch (state.kind) {
    case 'trialing':
      return state.endsAt === undefined
        ? messages.trialing
        : // No sentence below tells the hour of this one.
          messages.trialUntil(tellDay(format, state.endsAt, now));
    case 'ending':
      // The hour is in the sentence below, and its day may be another where the customer is.
      return state.endsAt === undefined || isNear(state.endsAt, now)
        ? messages.endsSoon
        : messages.endsOn(format.day(state.endsAt));
    case 'pause_planned':
      return state.pausesAt === undefined || isNear(state.pausesAt, now)
        ? messages.pausesSoon
        : messages.pausesOn(format.day(state.pausesAt));
    case 'paused':
      return state.resumesAt === undefined || isNear(state.resumesAt, now)
        ? messages.paused
        : messages.pausedUntil(format.day(state.resumesAt));
    case 'incomplete':
      return state.isExpired ? messages.incomplete_expired : messages.incomplete;
    case 'other':
      return state.status;
    default:
      return messages[state.kind];
  }
}
