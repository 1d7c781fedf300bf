import { isRefused } from './acceptance.ts';
import type { LicenseKeyState } from './state.ts';

interface Slots {
  state: LicenseKeyState;
  /** The number of activations. */
  used: number;
  /** `null` and `0` mean that the license key takes none. */
  limit: number | null;
  /** How many of them the customer can choose from. */
  listed: number;
}

/**
 * How many activations must be deactivated before another can be activated. 0 if there is room, or if
 * deactivating makes none.
 */
export function countToMakeRoom({ state, used, limit, listed }: Slots): number {
  if (!limit || used < limit || isRefused(state)) return 0;
  const count = used - limit + 1;
  return count <= listed ? count : 0;
}
