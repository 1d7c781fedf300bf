import type { ProductPrice } from '../../account/product-price-schema.ts';
import type { CustomerProduct } from '../../account/product-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { getSeatAmount } from './seat-amount.ts';
import { findSeatPrice } from './seats.ts';
import { readCount, readWhole } from './whole.ts';

/** How often a subscription is charged. */
export type BillingInterval = 'day' | 'week' | 'month' | 'year';

/** What a period of a subscription or of a plan costs. Amounts are in the currency's minor unit, without tax. */
export interface SubscriptionPrice {
  /**
   * `fixed`: `amount` each period. `free`: nothing. `seats`: `seatAmount` for each seat, or `amount` for all. `units`:
   * `amount` for all. `usage`: nothing but what is used. `unknown`: Polar does not say
   */
  kind: 'fixed' | 'free' | 'seats' | 'units' | 'usage' | 'unknown';
  /**
   * What all of it costs, as Polar has counted it; after a discount. `undefined` if it is not known: nothing is multiplied
   * here, so it is of a plan that is sold by seats or units.
   */
  amount?: number | undefined;
  /** ISO 4217, in lower case; empty if it is not known, and then all amounts are. */
  currency: string;
  /** `undefined` if it is not known. */
  interval?: BillingInterval | undefined;
  /** How many intervals a period has: 3 for "every 3 months". */
  count: number;
  seats?: number | undefined;
  /** What a seat costs with so many of them; `undefined` if they do not cost the same. */
  seatAmount?: number | undefined;
  units?: number | undefined;
  /** Whether what is used is charged besides. */
  hasUsage: boolean;
  /** Whether `amount` is after a discount, which may end. */
  isDiscounted: boolean;
}

const INTERVALS: readonly (string | null | undefined)[] = ['day', 'week', 'month', 'year'];

/** Whether a price is charged by what is used. */
const isUsagePrice = ({ amount_type }: ProductPrice) => amount_type.startsWith('metered');

/** Whether a subscription is charged by what is used, besides or instead of a fixed price. */
export function hasUsagePrice({ prices }: Pick<CustomerSubscription, 'prices'>): boolean {
  return prices.some(isUsagePrice);
}

/** What of a subscription tells what it costs. */
export type PricedSubscription = Pick<
  CustomerSubscription,
  | 'amount'
  | 'currency'
  | 'prices'
  | 'recurring_interval'
  | 'recurring_interval_count'
  | 'seats'
  | 'units'
  | 'discount_id'
>;

/** What a period of a subscription costs. The sum is Polar's own. */
export function getSubscriptionPrice(subscription: PricedSubscription): SubscriptionPrice {
  const { prices, seats, units, discount_id } = subscription;
  const currency = subscription.currency ?? '';
  const amount = currency ? readWhole(subscription.amount) : undefined;
  const isDiscounted = !!discount_id;
  const hasUsage = prices.some(isUsagePrice);
  const common = { ...readInterval(subscription), currency, hasUsage, isDiscounted };
  if (amount === undefined || amount < 0) return { ...common, kind: 'unknown' };
  if (amount === 0 && !isDiscounted)
    return { ...common, kind: hasUsage ? 'usage' : 'free', amount };
  const seatPrice = findSeatPrice(prices);
  if (seatPrice && seats) {
    return { ...common, kind: 'seats', amount, seats, seatAmount: getSeatAmount(seatPrice, seats) };
  }
  if (units && prices.some(({ amount_type }) => amount_type === 'unit_based')) {
    return { ...common, kind: 'units', amount, units };
  }
  return { ...common, kind: 'fixed', amount };
}

/** The prices of a product that are offered in a currency. */
export function getPricesIn(
  { prices }: Pick<CustomerProduct, 'prices'>,
  currency: string,
): ProductPrice[] {
  return prices.filter(
    ({ is_archived, price_currency }) =>
      !is_archived && price_currency?.toLowerCase() === currency.toLowerCase(),
  );
}

/**
 * What a period of a plan costs.
 *
 * @param currency - Of the subscription.
 * @param seats - Of the subscription, for a plan that is sold by seats.
 */
export function getPlanPrice(
  product: Pick<CustomerProduct, 'prices' | 'recurring_interval' | 'recurring_interval_count'>,
  currency: string,
  seats?: number | null,
): SubscriptionPrice {
  const prices = getPricesIn(product, currency);
  const hasUsage = prices.some(isUsagePrice);
  const common = { ...readInterval(product), currency, hasUsage, isDiscounted: false };
  const fixed = prices.filter((price) => !isUsagePrice(price));
  const [price, other] = fixed;
  if (!price && hasUsage) return { ...common, kind: 'usage', amount: 0 };
  // Nothing is added up here.
  if (!price || other) return { ...common, kind: 'unknown' };
  switch (price.amount_type) {
    case 'fixed':
      return { ...common, ...readFixedAmount(price, hasUsage) };
    case 'seat_based':
      return {
        ...common,
        kind: 'seats',
        seats: seats ?? undefined,
        seatAmount: getSeatAmount(price, seats ?? 1),
      };
    case 'unit_based':
      return { ...common, kind: 'units' };
    default:
      return { ...common, kind: 'unknown' };
  }
}

function readFixedAmount(
  price: ProductPrice,
  hasUsage: boolean,
): Pick<SubscriptionPrice, 'kind' | 'amount'> {
  const amount = readWhole(price.price_amount);
  if (amount === undefined || amount < 0) return { kind: 'unknown' };
  if (amount > 0) return { kind: 'fixed', amount };
  return { kind: hasUsage ? 'usage' : 'free', amount: 0 };
}

function readInterval({
  recurring_interval,
  recurring_interval_count,
}: Pick<CustomerSubscription, 'recurring_interval' | 'recurring_interval_count'>) {
  return {
    interval: INTERVALS.includes(recurring_interval)
      ? (recurring_interval as BillingInterval)
      : undefined,
    count: readCount(recurring_interval_count) ?? 1,
  };
}
