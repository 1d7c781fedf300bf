/** The changes that customers may make to subscriptions. A change is offered unless it is `false`. */
export interface SubscriptionActions {
  /** End the subscription: at the period's end, or at once where only that stops the collection of a payment. @default true */
  cancel?: boolean | undefined;
  /** Take back an end that is planned. @default true */
  keep?: boolean | undefined;
  /** Pause at the period's end, and take that back, where the organization allows it. @default true */
  pause?: boolean | undefined;
  /** Resume what is paused, which charges at once. @default true */
  resume?: boolean | undefined;
  /** Change to one of the `plans`, where the organization allows it. @default true */
  changePlan?: boolean | undefined;
  /** Change the number of seats, where the organization allows it. @default true */
  changeSeats?: boolean | undefined;
  /** Drop a change of the plan or of the seats that is planned. @default true */
  dropChange?: boolean | undefined;
}
