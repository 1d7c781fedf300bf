import { isPortalError, isRefusal, type PortalError } from '../../core/http/errors.ts';
import type { CustomerSubscription } from '../schema.ts';
import { explainAlreadyCanceled } from './already-canceled.ts';
import type { SubscriptionChange } from './offers.ts';
import { getSeatRange } from './seats.ts';
import { getSubscriptionState, type SubscriptionStateInput } from './state.ts';

/**
 * Why Polar has refused a change, as the key of a text. Nothing was changed or charged with any of them.
 *
 * - `isEnding`, `hasEnded`: somebody has ended it already
 * - `cannotEndPaused`, `cannotEndUnpaid`, `cannotEndIncomplete`: Polar lets nobody end such a one
 * - `cannotChange`: not in its present state
 * - `notEnding`: there is no end to take back
 * - `needsPaymentMethod`: there is no payment method
 * - `cardDeclined`, `paymentFailed`: the payment failed, so nothing was changed
 * - `cannotPause`, `notPaused`, `noPlannedPause`: its state has changed meanwhile
 * - `pauseNotAllowed`, `planNotAllowed`, `seatsNotAllowed`: the organization does not allow it
 * - `resumeTooEarly`: a pause cannot end before it begins
 * - `planUnavailable`: it cannot change to that plan
 * - `notBySeats`, `tooFewSeats` (`min`), `tooManySeats` (`max`), `seatsInUse` (`assigned`)
 * - `noPlannedChange`: there is no change to drop
 * - `cannotEndNow`: it can end with the period only
 * - `busy`: another change is being made
 * - `notPermitted`: a plain member of a team makes no changes
 * - `notFound`: there is no such subscription any more
 * - `refused`: anything else
 */
export type SubscriptionRefusalKey =
  | 'isEnding'
  | 'hasEnded'
  | 'cannotEndPaused'
  | 'cannotEndUnpaid'
  | 'cannotEndIncomplete'
  | 'cannotChange'
  | 'notEnding'
  | 'needsPaymentMethod'
  | 'cardDeclined'
  | 'paymentFailed'
  | 'cannotPause'
  | 'notPaused'
  | 'noPlannedPause'
  | 'pauseNotAllowed'
  | 'resumeTooEarly'
  | 'planNotAllowed'
  | 'planUnavailable'
  | 'seatsNotAllowed'
  | 'notBySeats'
  | 'tooFewSeats'
  | 'tooManySeats'
  | 'seatsInUse'
  | 'noPlannedChange'
  | 'cannotEndNow'
  | 'busy'
  | 'notPermitted'
  | 'notFound'
  | 'refused';

/** Why Polar has refused a change, with the numbers that it has named. */
export interface SubscriptionRefusal {
  key: SubscriptionRefusalKey;
  /** How many seats there must be at least. */
  min?: number | undefined;
  /** How many seats there can be. */
  max?: number | undefined;
  /** How many seats are assigned. */
  assigned?: number | undefined;
}

/** Polar's names of refusals that mean the same with every change. */
const KEYS: ReadonlyMap<string | undefined, SubscriptionRefusalKey> = new Map([
  ['SubscriptionNotScheduledToCancel', 'notEnding'],
  ['ResourceUnavailable', 'hasEnded'],
  ['PaymentMethodRequired', 'needsPaymentMethod'],
  ['CannotPauseSubscription', 'cannotPause'],
  ['NotPausedSubscription', 'notPaused'],
  ['NoScheduledPause', 'noPlannedPause'],
  ['PauseResumeNotAllowed', 'pauseNotAllowed'],
  ['UpdateSubscriptionPlanNotAllowed', 'planNotAllowed'],
  ['UpdateSubscriptionSeatsNotAllowed', 'seatsNotAllowed'],
  ['NotASeatBasedSubscription', 'notBySeats'],
  ['RevokeNotAllowed', 'cannotEndNow'],
  ['SubscriptionLocked', 'busy'],
  ['NotPermitted', 'notPermitted'],
]);

/** The fields that a 422 is about. In those of unions, Polar names its own class before. */
const FIELDS: ReadonlyMap<string, SubscriptionRefusalKey> = new Map([
  ['product_id', 'planUnavailable'],
  ['resumes_at', 'resumeTooEarly'],
  ['CustomerSubscriptionPause.resumes_at', 'resumeTooEarly'],
  ['pending_update', 'noPlannedChange'],
]);

/** What of a subscription explains a refusal. */
export type RefusedSubscription = SubscriptionStateInput &
  Pick<CustomerSubscription, 'prices' | 'seats'>;

/**
 * Why Polar has refused a change of a subscription. Its own words, which are English, are never shown.
 *
 * @param error - What the change has failed with.
 * @param subscription - As it was read after the refusal: Polar calls "already canceled" also what is paused or unpaid.
 * @param now - Milliseconds since 1970. @default the present
 * @returns `undefined` for all failures that are none of the subscription: nobody is signed in, there were too many
 *   requests, or nobody knows whether it was changed.
 */
export function explainSubscriptionRefusal(
  error: unknown,
  change: SubscriptionChange,
  subscription?: RefusedSubscription | null,
  now: number = Date.now(),
): SubscriptionRefusal | undefined {
  if (!isPortalError(error) || !isRefusal(error)) return undefined;
  const { code, status, reason } = error;
  // Those of the session and of the limit have texts for everything.
  if (status === 401 || code === 'rate_limited') return undefined;
  if (status === undefined && code !== 'invalid_request') return undefined;
  if (reason === 'AlreadyCanceledSubscription') {
    return { key: explainAlreadyCanceled(change, subscription, now) };
  }
  return (
    explainSeats(error, subscription) ?? {
      key: KEYS.get(reason) ?? explainByStatus(error, change, subscription, now),
    }
  );
}

function explainSeats(
  { reason, message }: PortalError,
  subscription: RefusedSubscription | null | undefined,
): SubscriptionRefusal | undefined {
  const range = subscription ? getSeatRange(subscription) : undefined;
  switch (reason) {
    case 'BelowMinimumSeats':
      return { key: 'tooFewSeats', min: readNumber(message, /Minimum (\d+) seats/) ?? range?.min };
    case 'AboveMaximumSeats':
      return { key: 'tooManySeats', max: readNumber(message, /Maximum (\d+) seats/) ?? range?.max };
    case 'SeatsAlreadyAssigned':
      return { key: 'seatsInUse', assigned: readNumber(message, /Currently (\d+) seats/) };
    default:
      return undefined;
  }
}

function readNumber(text: string, pattern: RegExp): number | undefined {
  const number = Number(pattern.exec(text)?.[1] ?? Number.NaN);
  return Number.isSafeInteger(number) ? number : undefined;
}

function explainByStatus(
  error: PortalError,
  change: SubscriptionChange,
  subscription: RefusedSubscription | null | undefined,
  now: number,
): SubscriptionRefusalKey {
  switch (error.status) {
    case 402:
      return explainPayment(error.message);
    case 404:
      // One that has a name is about the subscription; without one, Polar no longer has what it does not document.
      return change === 'revoke' && !error.reason ? 'cannotEndNow' : 'notFound';
    case 405:
      return change === 'revoke' ? 'cannotEndNow' : 'refused';
    case 410:
      return 'hasEnded';
    case 400:
      // What Polar's older servers say of an end that is not planned.
      return change === 'keep' ? explainNotEnding(subscription, now) : 'refused';
    case 422: {
      const field = error.fields.find((field) => FIELDS.has(field));
      return FIELDS.get(field ?? '') ?? 'refused';
    }
    default:
      return 'refused';
  }
}

function explainNotEnding(
  subscription: RefusedSubscription | null | undefined,
  now: number,
): SubscriptionRefusalKey {
  const isOver = subscription && getSubscriptionState(subscription, now).kind === 'ended';
  return isOver ? 'hasEnded' : 'notEnding';
}

function explainPayment(message: string): SubscriptionRefusalKey {
  if (message.includes('missing_payment_method')) return 'needsPaymentMethod';
  return message.includes('card_error') ? 'cardDeclined' : 'paymentFailed';
}
