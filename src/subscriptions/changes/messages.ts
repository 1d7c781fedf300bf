/** The texts of the changes that a customer can make to a subscription. Dates and amounts are passed as texts. */
export interface SubscriptionChangeMessages {
  /** The button that opens the question whether to end the subscription. */
  cancel: string;
}
