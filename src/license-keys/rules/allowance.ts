import type { LicenseKeyRead } from '../schema.ts';

/**
 * How much of an allowance is used.
 *
 * - `unsupported`: the license key has no such allowance
 * - `unlimited`: it has no limit
 * - `unknown`: it has a limit, but it is unknown how much is used
 * - `available`, `nearly_full` (90% or more), `full`, `over`: used below, near, at and over the limit
 */
export type AllowanceState =
  | 'unsupported'
  | 'unlimited'
  | 'unknown'
  | 'available'
  | 'nearly_full'
  | 'full'
  | 'over';

/** How much is used of something that a license key allows. */
export interface Allowance {
  /** How `used` compares with `limit`. */
  state: AllowanceState;
  /** How much is used, which may exceed the limit. */
  used: number;
  /** `null` if there is no limit. */
  limit: number | null;
}

/**
 * The usage of a license key. Without a limit (`null` or `0`) it is `unlimited`.
 *
 * @param licenseKey - Only its usage and its limit are read.
 */
export function getLicenseKeyUsage({
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
 * @param licenseKey - Only its activations and their limit are read.
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
