/** Pages that customers are sent to from subscriptions. */
export interface SubscriptionLinks {
  /** Your help: "Get help". */
  help?: string | undefined;
}
