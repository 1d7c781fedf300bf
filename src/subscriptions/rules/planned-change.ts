import type { CustomerProduct } from '../../account/product-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { readFuture } from './time.ts';

/** A change of the plan or of the number of seats or units that is planned. */
export interface PlannedChange {
  /** When it is made, in milliseconds since 1970; `undefined` if it is not known, or due at any moment. */
  at?: number | undefined;
  isPlanChange: boolean;
  /** The plan that it changes to; `undefined` for one that is not public, which nobody can name. */
  product?: CustomerProduct | undefined;
  seats?: number | undefined;
  units?: number | undefined;
}

/**
 * The change of a subscription that is planned.
 *
 * @param products - Of the organization, for the plan's name; `undefined` as long as they are not known.
 * @param now - Milliseconds since 1970.
 * @returns `undefined` if there is none.
 */
export function getPlannedChange(
  {
    pending_update,
    product_id,
    current_period_end,
  }: Pick<CustomerSubscription, 'pending_update' | 'product_id' | 'current_period_end'>,
  products: readonly CustomerProduct[] | undefined,
  now: number,
): PlannedChange | undefined {
  if (!pending_update) return undefined;
  const { product_id: planned, applies_at, seats, units } = pending_update;
  const isPlanChange = !!planned && planned !== product_id;
  if (!isPlanChange && !seats && !units) return undefined;
  return {
    at: readFuture(applies_at ?? current_period_end, now),
    isPlanChange,
    product: isPlanChange ? products?.find(({ id }) => id === planned) : undefined,
    seats: seats ?? undefined,
    units: units ?? undefined,
  };
}
