import type { ProductPrice } from '../../account/product-price-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { readCount } from './whole.ts';

/** How many seats a customer can have. */
export interface SeatRange {
  min: number;
  /** `undefined` without an end. */
  max?: number | undefined;
  /** How many there are now. */
  current: number;
}

/** The price of each seat among the prices of a subscription or of a plan. */
export function findSeatPrice(prices: readonly ProductPrice[]): ProductPrice | undefined {
  return prices.find(({ amount_type }) => amount_type === 'seat_based');
}

/** Whether a subscription is of seats, so that others use what it pays for. */
export function isBySeats({
  prices,
  seats,
}: Pick<CustomerSubscription, 'prices' | 'seats'>): boolean {
  return findSeatPrice(prices) !== undefined || (seats ?? 0) > 0;
}

/**
 * How many seats can be chosen for a subscription. Polar takes no fewer than are assigned either, which is not known here.
 *
 * @returns `undefined` for one that is not sold by seats.
 */
export function getSeatRange({
  prices,
  seats,
}: Pick<CustomerSubscription, 'prices' | 'seats'>): SeatRange | undefined {
  const price = findSeatPrice(prices);
  if (!price) return undefined;
  const { minimum_seats, maximum_seats, tiers } = price.seat_tiers ?? {};
  const min = readCount(minimum_seats) ?? readCount(tiers?.[0]?.min_seats) ?? 1;
  const max = readCount(maximum_seats) ?? readCount(tiers?.at(-1)?.max_seats);
  return {
    min,
    max: max !== undefined && max < min ? undefined : max,
    current: readCount(seats) ?? min,
  };
}
