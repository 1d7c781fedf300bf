import type { CustomerSubscription } from '../schema.ts';

/** What the vendor lets customers do and see, in the settings of their organization at Polar. */
export interface SubscriptionPermissions {
  changePlan: boolean;
  changeSeats: boolean;
  /** To pause, to take that back, and to resume. */
  pause: boolean;
  /** Whether the usage of meters is shown. */
  showsUsage: boolean;
}

/** What the organization of a subscription allows. A setting that is missing has Polar's default. */
export function getSubscriptionSettings({
  product,
}: Pick<CustomerSubscription, 'product'>): SubscriptionPermissions {
  const { allow_customer_updates = true, customer_portal_settings } = product?.organization ?? {};
  const { subscription, usage } = customer_portal_settings ?? {};
  return {
    changePlan: allow_customer_updates && (subscription?.update_plan ?? true),
    changeSeats: allow_customer_updates && (subscription?.update_seats ?? true),
    pause: subscription?.pause ?? false,
    showsUsage: usage?.show ?? true,
  };
}
