import { explainAlreadyCanceled } from './already-canceled.ts';
import type { NotOffered, SubscriptionChange } from './offers.ts';
import type { SubscriptionStateInput } from './state.ts';

/** The same as Polar would refuse the change with: `undefined` for those that it would not. */
const BY_SETTING = {
  pause: 'pauseNotAllowed',
  resume: 'pauseNotAllowed',
  changePlan: 'planNotAllowed',
  changeSeats: 'seatsNotAllowed',
} as const;

/** In a state that nobody has ended. */
const BY_STATE = { pause: 'cannotPause', resume: 'notPaused' } as const;

/**
 * Why a change is not offered any more that was a moment ago, as the key of a text: of the refusal that it would meet.
 *
 * @param now - Milliseconds since 1970.
 */
export function explainNotOffered(
  change: SubscriptionChange,
  reason: NotOffered,
  subscription: SubscriptionStateInput,
  now: number,
) {
  if (reason === 'member') return 'notPermitted';
  if (reason === 'setting') return find(BY_SETTING, change) ?? 'cannotChange';
  const key = explainAlreadyCanceled(change, subscription, now);
  return key === 'cannotChange' ? (find(BY_STATE, change) ?? key) : key;
}

function find<Key>(keys: Partial<Record<SubscriptionChange, Key>>, change: SubscriptionChange) {
  return keys[change];
}
