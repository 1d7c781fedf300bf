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

/** The statuses in which nothing follows the present period. */
const WITHOUT_NEXT_PERIOD: readonly unknown[] = [
  'unpaid',
  'canceled',
  'incomplete',
  'incomplete_expired',
];

/** What of a subscription tells what is planned for it. */
type ChangingSubscription = Pick<
  CustomerSubscription,
  | 'status'
  | 'pending_update'
  | 'product_id'
  | 'current_period_end'
  | 'cancel_at_period_end'
  | 'pause_at_period_end'
>;

/**
 * The change of a subscription that is planned.
 *
 * @param products - Of the organization, for the plan's name; `undefined` as long as they are not known.
 * @param now - Milliseconds since 1970.
 * @returns `undefined` if there is none, and where no period follows. While an end is planned, Polar keeps the change, and
 *   makes it only if the customer takes back the end.
 */
export function getPlannedChange(
  subscription: ChangingSubscription,
  products: readonly CustomerProduct[] | undefined,
  now: number,
): PlannedChange | undefined {
  const { pending_update, product_id, cancel_at_period_end, status } = subscription;
  if (!pending_update || cancel_at_period_end || WITHOUT_NEXT_PERIOD.includes(status)) {
    return undefined;
  }
  const { product_id: planned, applies_at, seats, units } = pending_update;
  const isPlanChange = !!planned && planned !== product_id;
  if (!isPlanChange && !seats && !units) return undefined;
  return {
    at: isPaused(subscription)
      ? undefined
      : readFuture(applies_at ?? subscription.current_period_end, now),
    isPlanChange,
    product: isPlanChange ? products?.find(({ id }) => id === planned) : undefined,
    seats: seats ?? undefined,
    units: units ?? undefined,
  };
}

/** Whether the period after the present one does not begin before the subscription is resumed, and the change with it. */
const isPaused = ({ status, pause_at_period_end }: ChangingSubscription) =>
  status === 'paused' || !!pause_at_period_end;
