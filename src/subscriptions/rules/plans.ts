import type { CustomerProduct } from '../../account/product-schema.ts';
import { normalizeId } from '../../core/http/same-id.ts';
import type { CustomerSubscription } from '../schema.ts';
import { getPlanPrice, getPricesIn, type SubscriptionPrice } from './price.ts';
import { findSeatPrice, isBySeats } from './seats.ts';
import { getChangeTiming, type ChangedSubscription, type ChangeTiming } from './timing.ts';

/** Why a product is no plan that a subscription can change to. */
export type PlanObstacle =
  | 'same'
  | 'archived'
  | 'private'
  | 'not_recurring'
  | 'no_price'
  | 'legacy'
  | 'currency'
  | 'custom'
  | 'seats'
  | 'units';

/** A plan that a subscription can change to. */
export interface PlanChoice {
  product: CustomerProduct;
  /** What a period of it costs. */
  price: SubscriptionPrice;
  /** When the change is made and paid. */
  timing: ChangeTiming;
  /** Whether it ends a trial, so that its full price is charged now. */
  endsTrial: boolean;
  /** Whether it is planned already. */
  isPlanned: boolean;
}

/** What of a subscription decides which plans it can change to. */
export type PlannedSubscription = ChangedSubscription &
  PlanInput &
  Pick<CustomerSubscription, 'pending_update'>;

/** What of a subscription decides whether it can change to a product. */
export type PlanInput = Pick<
  CustomerSubscription,
  'product_id' | 'currency' | 'prices' | 'seats' | 'units'
>;

/**
 * Why a subscription cannot change to a product: Polar would refuse, or it would become one by seats or units, which turns
 * the customer into a team.
 *
 * @returns `undefined` if it can.
 */
export function getPlanObstacle(
  subscription: PlanInput,
  product: CustomerProduct,
): PlanObstacle | undefined {
  const { id, is_archived, is_recurring, visibility, prices } = product;
  if (id === subscription.product_id) return 'same';
  if (is_archived) return 'archived';
  // A list of public products need not say so.
  if ((visibility ?? 'public') !== 'public') return 'private';
  if (!(is_recurring ?? !!product.recurring_interval)) return 'not_recurring';
  if (prices.length === 0) return 'no_price';
  if (prices.some(({ legacy }) => legacy)) return 'legacy';
  const offered = getPricesIn(product, subscription.currency ?? '');
  if (offered.length === 0) return 'currency';
  const has = (type: string) => offered.some(({ amount_type }) => amount_type === type);
  if (has('custom')) return 'custom';
  if (isBySeats(subscription) !== (findSeatPrice(offered) !== undefined)) return 'seats';
  return isByUnits(subscription) === has('unit_based') ? undefined : 'units';
}

function isByUnits({ prices, units }: PlanInput): boolean {
  return prices.some(({ amount_type }) => amount_type === 'unit_based') || (units ?? 0) > 0;
}

/**
 * The plans that a subscription can change to, without those that Polar would refuse.
 *
 * @param products - Of the organization.
 * @param plans - `true` for all of them, or the ids of those that you offer, in your order. @default none
 * @param now - Milliseconds since 1970.
 */
export function getPlanChoices(
  subscription: PlannedSubscription,
  products: readonly CustomerProduct[],
  plans: true | readonly string[] | undefined,
  now: number,
): PlanChoice[] {
  return selectProducts(products, plans)
    .filter((product) => getPlanObstacle(subscription, product) === undefined)
    .map((product) => {
      const timing = getChangeTiming(subscription, { product }, now);
      return {
        product,
        price: getPlanPrice(product, subscription.currency ?? '', subscription.seats),
        timing,
        endsTrial: timing.endsTrial,
        isPlanned: subscription.pending_update?.product_id === product.id,
      };
    });
}

/** Each product once, in the order of the ids. */
function selectProducts(
  products: readonly CustomerProduct[],
  plans: true | readonly string[] | undefined,
): CustomerProduct[] {
  const byId = new Map(products.map((product) => [normalizeId(product.id), product]));
  if (plans === true) return [...byId.values()];
  return [...new Set(plans?.map(normalizeId))].flatMap((id) => byId.get(id) ?? []);
}
