import type { FailureKind } from '../locale/common-messages.ts';

/** The slots of subscriptions, named in the `data-slot` attribute of their elements. */
export interface SubscriptionSlots {
  /** The whole card. */
  'subscription-card': FailureKind | 'loading';
}

/** The name of a slot of subscriptions. */
export type SubscriptionSlot = keyof SubscriptionSlots;
