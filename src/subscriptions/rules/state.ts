import type { CustomerSubscription } from '../schema.ts';
import { getPaymentAttempts, type RetriedOrder } from './attempts.ts';
import { readFuture, readTime } from './time.ts';

/** Whether a pause ends by itself, with a payment, or only when the customer resumes. */
export type PauseEnd = 'by_itself' | 'on_request';

/**
 * The state of a subscription as customers understand it. All times are in milliseconds since 1970. Those that are to come
 * are never in the past: they are `undefined` when they are not known, and when they are due at any moment.
 *
 * - `trialing`: free so far. It is charged for the first time at `endsAt`
 * - `active`: paid, and renewed at the period's end
 * - `ending`: works as before, and ends at `endsAt`, because somebody asked for that at `requestedAt`. With `isTrial` nothing
 *   was charged at all
 * - `pause_planned`: works as before, and pauses at `pausesAt`
 * - `paused`: gives nothing and charges nothing until it is resumed. With `resumes: 'by_itself'` it goes on at `resumesAt`,
 *   with a payment
 * - `past_due`: a payment has failed at `since` and is tried again. It may end at the period's end besides (`isEnding`)
 * - `unpaid`: no payment succeeded, and none is tried any more
 * - `ended`: over since `endedAt`
 * - `incomplete`: the first payment is missing; with `isExpired` nobody waits for it any more
 * - `other`: a status that this version does not know. Show Polar's own word
 */
export type SubscriptionState =
  | { kind: 'trialing'; endsAt?: number | undefined }
  | { kind: 'active' }
  | ({ kind: 'ending'; isTrial: boolean } & PlannedEnd)
  | {
      kind: 'pause_planned';
      pausesAt?: number | undefined;
      resumes: PauseEnd;
      resumesAt?: number | undefined;
      isTrial: boolean;
    }
  | {
      kind: 'paused';
      pausedAt?: number | undefined;
      resumes: PauseEnd;
      resumesAt?: number | undefined;
    }
  | ({
      kind: 'past_due';
      since?: number | undefined;
      nextAttemptAt?: number | undefined;
      lastAttemptAt?: number | undefined;
      isEnding: boolean;
    } & PlannedEnd)
  | { kind: 'unpaid'; since?: number | undefined }
  | { kind: 'ended'; endedAt?: number | undefined }
  | { kind: 'incomplete'; isExpired: boolean }
  | { kind: 'other'; status: string };

/** The kind of a state, without its dates. */
export type SubscriptionStateKind = SubscriptionState['kind'];

/** An end that is planned, in milliseconds since 1970. */
export interface PlannedEnd {
  /** When it ends. */
  endsAt?: number | undefined;
  /** When somebody asked for that. */
  requestedAt?: number | undefined;
}

/** What of a subscription its state depends on. */
export type SubscriptionStateInput = Pick<
  CustomerSubscription,
  | 'status'
  | 'trial_end'
  | 'current_period_end'
  | 'cancel_at_period_end'
  | 'canceled_at'
  | 'ends_at'
  | 'ended_at'
  | 'past_due_at'
  | 'pause_at_period_end'
  | 'paused_at'
  | 'resumes_at'
>;

/**
 * The state of a subscription at a point in time. Its status decides: `canceled_at` is set as soon as somebody *asks* for
 * the end, and `ends_at` is only planned.
 *
 * @param now - Milliseconds since 1970. @default the present
 * @param order - The order of a payment that has failed, if it is known: it has the exact time of the next attempt.
 */
export function getSubscriptionState(
  subscription: SubscriptionStateInput,
  now: number = Date.now(),
  order?: RetriedOrder | null,
): SubscriptionState {
  const { status } = subscription;
  switch (status) {
    case 'trialing':
    case 'active':
      return getRunningState(subscription, now);
    case 'past_due':
      return getPastDueState(subscription, now, order);
    case 'paused': {
      return {
        kind: 'paused',
        pausedAt: readTime(subscription.paused_at),
        ...getPauseEnd(subscription, now),
      };
    }
    case 'canceled':
      return { kind: 'ended', endedAt: getEnd(subscription, now) };
    case 'unpaid':
      return { kind: 'unpaid', since: readTime(subscription.past_due_at) };
    case 'incomplete':
    case 'incomplete_expired':
      return { kind: 'incomplete', isExpired: status === 'incomplete_expired' };
    default:
      return { kind: 'other', status: status ?? '' };
  }
}

function getRunningState(subscription: SubscriptionStateInput, now: number): SubscriptionState {
  const { status, cancel_at_period_end, pause_at_period_end, current_period_end } = subscription;
  const isTrial = status === 'trialing';
  // Asking for the end takes back a pause.
  if (cancel_at_period_end) return { kind: 'ending', isTrial, ...getPlannedEnd(subscription, now) };
  if (pause_at_period_end) {
    return {
      kind: 'pause_planned',
      pausesAt: readFuture(current_period_end, now),
      ...getPauseEnd(subscription, now),
      isTrial,
    };
  }
  if (!isTrial) return { kind: 'active' };
  return { kind: 'trialing', endsAt: readFuture(getTrialEnd(subscription), now) };
}

function getTrialEnd({ trial_end, current_period_end }: SubscriptionStateInput) {
  return readTime(trial_end) === undefined ? current_period_end : trial_end;
}

function getPastDueState(
  subscription: SubscriptionStateInput,
  now: number,
  order: RetriedOrder | null | undefined,
): SubscriptionState {
  const { next, last } = getPaymentAttempts(subscription, now, order);
  const isEnding = !!subscription.cancel_at_period_end;
  return {
    kind: 'past_due',
    since: readTime(subscription.past_due_at),
    nextAttemptAt: next,
    lastAttemptAt: last,
    isEnding,
    ...(isEnding && getPlannedEnd(subscription, now)),
  };
}

function getPlannedEnd(
  { ends_at, current_period_end, canceled_at }: SubscriptionStateInput,
  now: number,
): PlannedEnd {
  const end = readTime(ends_at) === undefined ? current_period_end : ends_at;
  return { endsAt: readFuture(end, now), requestedAt: readTime(canceled_at) };
}

function getPauseEnd({ resumes_at }: SubscriptionStateInput, now: number) {
  // A date that nobody can read is one nevertheless.
  if (!resumes_at) return { resumes: 'on_request' as const };
  return { resumes: 'by_itself' as const, resumesAt: readFuture(resumes_at, now) };
}

function getEnd({ ended_at, ends_at }: SubscriptionStateInput, now: number): number | undefined {
  const planned = readTime(ends_at);
  return readTime(ended_at) ?? (planned !== undefined && planned <= now ? planned : undefined);
}
