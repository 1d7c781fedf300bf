import type { LicenseKeyRead } from '../schema.ts';

/**
 * How much of something is used.
 *
 * - `unsupported`: the key has no such thing
 * - `unlimited`: no limit
 * - `unknown`: a limit, but not how much of it is used
 * - `available`, `nearly_full` (nine tenths or more), `full`, `over`: measured against the limit
 */
export type AllowanceState =
  | 'unsupported'
  | 'unlimited'
  | 'unknown'
  | 'available'
  | 'nearly_full'
  | 'full'
  | 'over';

/** How much of something is used, and how much there is. */
export interface Allowance {
  /** What that comes to. */
  state: AllowanceState;
  /** May exceed the limit. */
  used: number;
  /** `null` where there is no limit. */
  limit: number | null;
}

/**
 * The usage of a license key. Without a limit (`null` or `0`) it is `unlimited`.
 *
 * @param licenseKey - Its usage and the limit are enough.
 */
export function getUsage({
  usage,
  limit_usage,
}: Pick<LicenseKeyRead, 'usage' | 'limit_usage'>): Allowance {
  return {
    state: limit_usage ? compare(usage, limit_usage) : 'unlimited',
    used: usage,
    limit: limit_usage || null,
  };
}

/**
 * The activations of a license key. Without a limit (`null` or `0`) it takes none: `unsupported`.
 * An empty list is `unknown`, because Polar also sends one when the vendor does not show them.
 *
 * @param licenseKey - Its activations and their limit are enough.
 */
export function getActivationUsage({
  activations: { length },
  limit_activations,
}: Pick<LicenseKeyRead, 'limit_activations'> & { activations: readonly unknown[] }): Allowance {
  const getState = (): AllowanceState => {
    if (!limit_activations) return 'unsupported';
    return length ? compare(length, limit_activations) : 'unknown';
  };
  return { state: getState(), used: length, limit: limit_activations || null };
}

function compare(used: number, limit: number): AllowanceState {
  if (used > limit) return 'over';
  if (used === limit) return 'full';
  return used >= limit * 0.9 ? 'nearly_full' : 'available';
}
