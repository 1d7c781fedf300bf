/** What a customer did with subscriptions; `type` begins with the name of the resource. */
export interface SubscriptionEvent {
  /**
   * `canceled`: it ends at the period's end. `kept`: an end that was planned is taken back. `revoked`: it has ended at
   * once. `pause_planned` and `pause_dropped`: it pauses at the period's end, or does not. `plan_changed` and
   * `seats_changed`: at once, or at the period's end. `change_dropped`: a planned change of these is taken back.
   */
  type:
    | 'subscription.canceled'
    | 'subscription.kept'
    | 'subscription.revoked'
    | 'subscription.pause_planned'
    | 'subscription.pause_dropped'
    | 'subscription.resumed'
    | 'subscription.plan_changed'
    | 'subscription.seats_changed'
    | 'subscription.change_dropped';
  subscription_id: string;
}
