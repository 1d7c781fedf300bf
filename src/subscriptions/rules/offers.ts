import type { SubscriptionActions } from '../actions.ts';
import type { CustomerSubscription } from '../schema.ts';
import { getSeatRange } from './seats.ts';
import { getSubscriptionSettings, type SubscriptionPermissions } from './settings.ts';
import {
  getSubscriptionState,
  type SubscriptionState,
  type SubscriptionStateInput,
} from './state.ts';

/**
 * The changes that customers can make, named as in `SubscriptionActions`. `revoke` ends a subscription at once, as a part of
 * `cancel`; `dropPause` takes a planned pause back, as a part of `pause`.
 */
export type SubscriptionChange = keyof SubscriptionActions | 'revoke' | 'dropPause';

/**
 * Why a change is not offered.
 *
 * - `member`: only the owner and the billing managers of a team make changes
 * - `unknown_access`: it is not known yet who is looking
 * - `action`: you have switched it off with `actions`
 * - `setting`: the organization does not allow it, at Polar
 * - `state`: there is nothing to change now, or Polar would refuse
 * - `cannot_end`: Polar lets nobody end one that is paused, unpaid or incomplete: show your help
 * - `no_plans`: you offer none
 * - `no_seats`: it is not sold by seats
 */
export type NotOffered =
  | 'member'
  | 'unknown_access'
  | 'action'
  | 'setting'
  | 'state'
  | 'cannot_end'
  | 'no_plans'
  | 'no_seats';

/** For each change, whether it is offered, or why not. */
export type SubscriptionOffers = { [Change in SubscriptionChange]: 'offered' | NotOffered };

/** What decides besides the subscription itself. */
export interface SubscriptionOfferOptions {
  /** Milliseconds since 1970. @default the present */
  now?: number | undefined;
  /**
   * Whether who is looking may change it, from `useBillingAccess`: `false` for a plain member of a team, `undefined` until
   * it is known.
   */
  access: boolean | undefined;
  /** The changes that you offer. @default all */
  actions?: SubscriptionActions | undefined;
  /** The plans that you offer: all public ones, or products by their ids. @default none */
  plans?: true | readonly string[] | undefined;
  /** The answer of `previewCancel`, which tells whether an end at once is possible. */
  cancelPreview?: { stops_collection: boolean } | null | undefined;
}

/** What of a subscription decides which changes are offered. */
export type SubscriptionOfferInput = SubscriptionStateInput &
  Pick<CustomerSubscription, 'product' | 'prices' | 'seats' | 'pending_update'>;

/** Which part of `actions` switches a change off. */
const ACTIONS: { [Change in SubscriptionChange]: keyof SubscriptionActions } = {
  cancel: 'cancel',
  revoke: 'cancel',
  keep: 'keep',
  pause: 'pause',
  dropPause: 'pause',
  resume: 'resume',
  changePlan: 'changePlan',
  changeSeats: 'changeSeats',
  dropChange: 'dropChange',
};

/** Which of the organization's settings a change needs. An end is always possible: some laws ask for that. */
const SETTINGS: { [Change in SubscriptionChange]?: keyof SubscriptionPermissions } = {
  pause: 'pause',
  dropPause: 'pause',
  resume: 'pause',
  changePlan: 'changePlan',
  changeSeats: 'changeSeats',
};

/**
 * Which changes of a subscription are offered, and why the others are not: only what Polar accepts in its state, what the
 * organization allows, and what you have not switched off.
 */
export function getSubscriptionOffers(
  subscription: SubscriptionOfferInput,
  { now = Date.now(), access, actions, plans, cancelPreview }: SubscriptionOfferOptions,
): SubscriptionOffers {
  const state = getSubscriptionState(subscription, now);
  const settings = getSubscriptionSettings(subscription);
  const obstacles = findObstacles(subscription, state, {
    plans,
    canRevoke: !!cancelPreview?.stops_collection,
  });
  const decide = (change: SubscriptionChange): 'offered' | NotOffered => {
    if (access === undefined) return 'unknown_access';
    if (!access) return 'member';
    if (actions?.[ACTIONS[change]] === false) return 'action';
    const setting = SETTINGS[change];
    const obstacle = obstacles[change];
    if (obstacle === 'state' || !setting || settings[setting]) return obstacle ?? 'offered';
    return 'setting';
  };
  return {
    cancel: decide('cancel'),
    revoke: decide('revoke'),
    keep: decide('keep'),
    pause: decide('pause'),
    dropPause: decide('dropPause'),
    resume: decide('resume'),
    changePlan: decide('changePlan'),
    changeSeats: decide('changeSeats'),
    dropChange: decide('dropChange'),
  };
}

interface Circumstances {
  plans: true | readonly string[] | undefined;
  canRevoke: boolean;
}

/** What stands in the way of each change that its own state and plans do not allow. */
function findObstacles(
  subscription: SubscriptionOfferInput,
  state: SubscriptionState,
  { plans, canRevoke }: Circumstances,
): { [Change in SubscriptionChange]: NotOffered | undefined } {
  const { kind } = state;
  const isPastDue = kind === 'past_due';
  const isEnding = isPlannedToEnd(subscription, state);
  // Polar changes nothing of what is to end. A pause would charge for what gives nothing.
  const isChangeable =
    !isEnding && ['trialing', 'active', 'pause_planned', 'past_due'].includes(kind);
  return {
    cancel: findCancelObstacle(state, isEnding),
    revoke: allowIf(isPastDue && canRevoke),
    keep: allowIf(isEnding),
    pause: allowIf(kind === 'active'),
    dropPause: allowIf(kind === 'pause_planned'),
    resume: allowIf(kind === 'paused'),
    changePlan: allowIf(isChangeable) ?? (plans === true || plans?.length ? undefined : 'no_plans'),
    changeSeats: allowIf(isChangeable) ?? (getSeatRange(subscription) ? undefined : 'no_seats'),
    dropChange: allowIf(!!subscription.pending_update && (isChangeable || kind === 'paused')),
  };
}

const allowIf = (isAllowed: boolean) => (isAllowed ? undefined : 'state');

/** Whether an end is planned that can be taken back. */
function isPlannedToEnd(
  { cancel_at_period_end }: SubscriptionStateInput,
  { kind }: SubscriptionState,
): boolean {
  return !!cancel_at_period_end && ['ending', 'past_due', 'other'].includes(kind);
}

function findCancelObstacle(state: SubscriptionState, isEnding: boolean): NotOffered | undefined {
  if (isEnding || state.kind === 'ended') return 'state';
  if (state.kind === 'incomplete') return state.isExpired ? 'state' : 'cannot_end';
  return state.kind === 'paused' || state.kind === 'unpaid' ? 'cannot_end' : undefined;
}
