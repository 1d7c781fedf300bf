import type { LicenseKeyRead } from '../schema.ts';

/**
 * How much of an allowance is used.
 *
 * - `unsupported`: the license key has no such allowance
 * - `unlimited`: it has no limit
 * - `unknown`: it is unknown how much is used, or what the limit is
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
  /** How much is used, which may exceed the limit; `undefined` if that is unknown. */
  used: number | undefined;
  /** `null` if there is no limit; `undefined` if it is unknown. */
  limit: number | null | undefined;
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
  return getAllowance(usage, limit_usage, 'unlimited');
}

/**
 * The activations of a license key. Without a limit (`null` or `0`) it takes none: `unsupported`.
 * With an empty list it is unknown how many are in use, because Polar also sends one when the vendor does
 * not show them.
 *
 * @param licenseKey - Only its activations and their limit are read.
 */
export function getActivationUsage({
  activations,
  unreadable = [],
  limit_activations,
}: Pick<LicenseKeyRead, 'limit_activations'> & {
  activations: readonly unknown[];
  unreadable?: readonly unknown[] | undefined;
}): Allowance {
  const used = activations.length ? activations.length + unreadable.length : undefined;
  return getAllowance(used, limit_activations, 'unsupported');
}

/** @param unlimited - The state without a limit. */
function getAllowance(
  used: number | undefined,
  limit: number | null | undefined,
  unlimited: AllowanceState,
): Allowance {
  if (limit === undefined) return { state: 'unknown', used, limit };
  if (!limit) return { state: unlimited, used, limit: null };
  return { state: used === undefined ? 'unknown' : compare(used, limit), used, limit };
}

function compare(used: number, limit: number): AllowanceState {
  if (used > limit) return 'over';
  if (used === limit) return 'full';
  return used >= limit * 0.9 ? 'nearly_full' : 'available';
}
