import type { FailureKind } from '../locale/common-messages.ts';
import type { ListedBenefit } from './card/list-benefits.ts';
import type { SubscriptionChangeSlots } from './changes/slots.ts';
import type { SubscriptionState } from './rules/state.ts';

/** What is said of a payment method: nothing but what it is, or that it needs the customer. */
export type PaymentMethodState = 'valid' | 'expires_soon' | 'expired' | 'none';

/**
 * The slots of subscriptions, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states. Common slots are in `CommonSlots`; the notice has the state
 * of the subscription, and its links are `portal`, `resubscribe` and `help`.
 */
export interface SubscriptionSlots extends SubscriptionChangeSlots {
  /** The whole list. */
  'subscription-list': 'loaded' | 'empty' | FailureKind | 'loading';
  /** The whole card. */
  'subscription-card': SubscriptionState['kind'] | FailureKind | 'loading';
  /** A subscription in the list. */
  'subscription-row': SubscriptionState['kind'];
  /** The title, the state, the price and the next payment. */
  'subscription-header': undefined;
  /** The badge. */
  'subscription-status': SubscriptionState['kind'];
  /** What a period costs. */
  'subscription-price': undefined;
  /** When the next payment is, and how much. */
  'subscription-next-payment': undefined;
  /** What was used of meters. */
  'subscription-usage': undefined;
  /** One of these meters. */
  'subscription-meter': 'available' | 'nearly_full' | 'full' | 'unlimited';
  /** What the subscription pays for. */
  'subscription-benefits': undefined;
  /** A license key, files or anything else that it pays for. */
  'subscription-benefit': ListedBenefit['state'];
  /** The link or button that shows a license key or files. */
  'subscription-show': undefined;
  /** A change of the plan or the seats that is planned. */
  'subscription-planned': undefined;
  /** The bottom of a card. */
  'subscription-footer': undefined;
  /** What the subscription is paid with. */
  'subscription-payment': PaymentMethodState;
  /** Since when it is as it is. */
  'subscription-since': undefined;
  /** The buttons and links at the bottom. */
  'subscription-ways': SubscriptionState['kind'];
  /** A remark in small print. */
  'subscription-hint': undefined;
}

/** The name of a slot of subscriptions. */
export type SubscriptionSlot = keyof SubscriptionSlots;
