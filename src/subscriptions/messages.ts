import type { SubscriptionChangeMessages } from './changes/messages.ts';

/** The texts of subscriptions. Dates and amounts are passed as texts. */
export interface SubscriptionMessages {
  /** The title of a card of a subscription whose product has no name. */
  title: string;
  /** The texts of the changes that a customer can make. */
  changes: SubscriptionChangeMessages;
}
