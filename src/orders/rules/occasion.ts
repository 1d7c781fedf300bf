import type { CustomerOrder } from '../schema.ts';

/** Why an order was made. `other` is a reason that this version does not know. */
export type OrderOccasion = 'purchase' | 'start' | 'renewal' | 'change' | 'usage' | 'other';

const OCCASIONS: ReadonlyMap<string | undefined, OrderOccasion> = new Map([
  ['purchase', 'purchase'],
  ['subscription_create', 'start'],
  ['subscription_cycle', 'renewal'],
  ['subscription_update', 'change'],
  ['subscription_meter_cycle', 'usage'],
]);

/** Why an order was made: bought once, or the first, a further or another payment of a subscription. */
export function getOrderOccasion({
  billing_reason,
}: Pick<CustomerOrder, 'billing_reason'>): OrderOccasion {
  return OCCASIONS.get(billing_reason) ?? 'other';
}
