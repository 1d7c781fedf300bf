import type { LicenseKeyState } from './state.ts';

/** The orders that a list offers. Polar's own is `oldest`, by date of issue. */
export const LICENSE_KEY_ORDERS = ['oldest', 'newest', 'working'] as const;

/** The order of a list of license keys. */
export type LicenseKeyOrder = (typeof LICENSE_KEY_ORDERS)[number];

/** What works comes first, then what may work again, then what does not. */
const RANKS: Record<LicenseKeyState, number> = {
  active: 0,
  expires_soon: 1,
  other: 2,
  disabled: 3,
  expired: 4,
  revoked: 5,
};

/**
 * Orders license keys. Those that work equally well stay in Polar's order.
 *
 * @param entries - In Polar's order, oldest first. Only their state is read.
 */
export function orderLicenseKeys<Entry extends { state: LicenseKeyState }>(
  entries: readonly Entry[],
  order: LicenseKeyOrder,
): Entry[] {
  if (order === 'newest') return entries.toReversed();
  if (order === 'working') return entries.toSorted((a, b) => RANKS[a.state] - RANKS[b.state]);
  return [...entries];
}
