import type { ProductPrice } from '../../account/product-price-schema.ts';
import { readCount, readWhole } from './whole.ts';

/**
 * What each of so many seats costs, in the currency's minor unit. `undefined` if it is not known, or if they do not all
 * cost the same: with graduated tiers, the first ones keep their own price.
 */
export function getSeatAmount(
  { seat_tiers, price_per_seat }: Pick<ProductPrice, 'seat_tiers' | 'price_per_seat'>,
  seats: number,
): number | undefined {
  const tiers = seat_tiers?.tiers ?? [];
  const [first] = tiers;
  if (!first) return readWhole(price_per_seat);
  const isGraduated = seat_tiers?.seat_tier_type === 'graduated';
  const reached = tiers.filter(({ min_seats }) => (readCount(min_seats) ?? 1) <= seats);
  const last = reached.at(-1) ?? first;
  const amount = readWhole(last.price_per_seat);
  const isSame = reached.every((tier) => tier.price_per_seat === amount);
  return isGraduated && !isSame ? undefined : amount;
}
