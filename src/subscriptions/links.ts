import type { CustomerSubscription } from './schema.ts';

/** A subscription without what the customer wrote when cancelling it, for which an address of a page has no place. */
export type LinkedSubscription = Omit<
  CustomerSubscription,
  'customer_cancellation_reason' | 'customer_cancellation_comment'
>;

/** What a subscription pays for, as links are about it: ids alone. */
export interface LinkedBenefit {
  /** A UUID v4, as all of these. */
  subscription_id: string;
  benefit_id: string;
  /** The license key that was granted; `undefined` for files, and as long as there is none. */
  license_key_id: string | undefined;
}

/**
 * Pages that customers are sent to from subscriptions. Each is a URL, or a function that returns one, or `undefined` for
 * no link. Functions are called while rendering, so they only put an address together.
 *
 * A URL begins with `https:`, `http:` or `mailto:`, or is relative to the page. For any other there is no link,
 * and `onError` hears of it once, as `invalid_request`.
 */
export interface SubscriptionLinks {
  /**
   * Where the payment method can be changed: "Update payment on Polar". Never put a session token into it.
   *
   * @default `https://polar.sh/{slug}/portal`, the portal that Polar hosts for your organization, where the customer
   *   signs in by e-mail. With a Polar of your own, there is no default.
   */
  portal?: string | ((subscription: LinkedSubscription) => string | undefined) | undefined;
  /** Where a subscription that has ended can be bought again, such as a checkout link of yours: "Subscribe again". */
  resubscribe?: string | ((subscription: LinkedSubscription) => string | undefined) | undefined;
  /** Where the customer sees a license key that the subscription pays for: "Show key". */
  licenseKeys?: string | ((benefit: LinkedBenefit) => string | undefined) | undefined;
  /** Where the customer finds the files that the subscription pays for: "Show files". */
  downloads?: string | ((benefit: LinkedBenefit) => string | undefined) | undefined;
  /** Your help: "Get help". Where no subscription could be read, and in an empty list, its function gets `undefined`. */
  help?:
    | string
    | ((subscription: LinkedSubscription | undefined) => string | undefined)
    | undefined;
}

/** What a link may be about: a copy without what the customer wrote. */
export function toLinked(subscription: CustomerSubscription): LinkedSubscription {
  // What a function changes must not be shown as Polar's.
  const linked: LinkedSubscription & Partial<CustomerSubscription> = structuredClone(subscription);
  delete linked.customer_cancellation_reason;
  delete linked.customer_cancellation_comment;
  return linked;
}
