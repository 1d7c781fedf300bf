import type { SubscriptionState } from './state.ts';

const NOT_IN_FORCE: readonly SubscriptionState['kind'][] = [
  'paused',
  'unpaid',
  'ended',
  'incomplete',
];

/**
 * Whether a subscription in a state gives anything: in all others nothing is granted, and nothing is used. A payment that
 * has failed may have taken it, or not yet.
 */
export const isInForce = (kind: SubscriptionState['kind']): boolean => !NOT_IN_FORCE.includes(kind);
