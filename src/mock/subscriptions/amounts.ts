import type { MockPrice, MockSeatPrice, MockUnitPrice } from '../fixtures/price.ts';
import { TAX_RATE } from '../orders/amounts.ts';
import type { MockProration, MockSubscription } from './subscription.ts';

interface Quantities {
  seats: number | null;
  units: number | null;
}

/** What some prices are for one period, without tax and without what meters count. */
export function toAmount(prices: readonly MockPrice[], quantities: Quantities): number {
  return prices.reduce((sum, price) => sum + toPriceAmount(price, quantities), 0);
}

function toPriceAmount(price: MockPrice, { seats, units }: Quantities): number {
  switch (price.amount_type) {
    case 'fixed':
      return price.price_amount;
    case 'custom':
      return price.preset_amount ?? price.minimum_amount;
    case 'seat_based':
      return toSeatAmount(price, seats ?? 1);
    case 'unit_based':
      return toUnitAmount(price, units ?? 1);
    case 'metered_unit':
      return 0;
  }
}

function toSeatAmount({ seat_tiers: { seat_tier_type, tiers } }: MockSeatPrice, seats: number) {
  if (seat_tier_type === 'graduated') {
    return tiers.reduce((sum, { min_seats, max_seats, price_per_seat }) => {
      const within = Math.min(seats, max_seats ?? Infinity) - min_seats + 1;
      return sum + Math.max(0, within) * price_per_seat;
    }, 0);
  }
  const tier = tiers.find(({ max_seats }) => seats <= (max_seats ?? Infinity));
  return seats * (tier?.price_per_seat ?? 0);
}

function toUnitAmount({ tiers: { tiers } }: MockUnitPrice, units: number) {
  const tier = tiers.find(({ bound }) => units <= (bound ?? Infinity));
  return Math.round(units * Number(tier?.unit_amount ?? 0));
}

/** What is left of an amount after the discount of a subscription, which is a percentage here. */
export function toDiscounted(
  amount: number,
  subscription: Pick<MockSubscription, 'amount' | 'discount_id' | 'prices' | 'seats' | 'units'>,
): number {
  const listed = toAmount(subscription.prices, subscription);
  if (subscription.discount_id === null || listed === 0) return amount;
  return Math.round((amount * subscription.amount) / listed);
}

/** What a charge is made of. */
export interface Charge {
  base?: number;
  metered?: number;
  discount?: number;
  prorations?: readonly MockProration[];
  /** What is charged besides, and stands in the subtotal only. */
  unlisted?: number;
  /** What the customer has at Polar. */
  balance: number;
}

/** A charge as Polar's previews send it. */
export function toPreview({ base = 0, metered = 0, discount = 0, ...charge }: Charge) {
  const { prorations = [], unlisted = 0, balance } = charge;
  const proration_amount = prorations.reduce((sum, { amount }) => sum + amount, 0);
  const subtotal_amount = base + metered + proration_amount + unlisted;
  const net_amount = subtotal_amount - discount;
  const tax_amount = Math.round(net_amount * TAX_RATE);
  const total_amount = net_amount + tax_amount;
  const applied_balance_amount = total_amount > 0 ? Math.max(balance, -total_amount) : 0;
  return {
    base_amount: base,
    metered_amount: metered,
    proration_amount,
    prorations,
    subtotal_amount,
    discount_amount: discount,
    net_amount,
    tax_amount,
    total_amount,
    applied_balance_amount,
    due_amount: Math.max(0, total_amount + applied_balance_amount),
  };
}
