import type { LicenseKeyRead } from '../schema.ts';

/**
 * The state of a license key as customers understand it. `other` is a status that this version does not
 * know: show Polar's own word.
 */
export type LicenseKeyState =
  | 'active'
  | 'expires_soon'
  | 'expired'
  | 'disabled'
  | 'revoked'
  | 'other';

/** Milliseconds. */
const DAY = 24 * 60 * 60_000;

/**
 * The state of a license key at a point in time. An expired key stays `granted` at Polar, so this also
 * compares its expiry.
 *
 * @param licenseKey - Only its status and expiry are read.
 * @param now - Milliseconds since 1970.
 * @param expiresSoonDays - From how many days before its expiry it "expires soon".
 */
export function getLicenseKeyState(
  { status, expires_at }: Pick<LicenseKeyRead, 'status' | 'expires_at'>,
  now: number,
  expiresSoonDays = 14,
): LicenseKeyState {
  if (status === 'disabled') return 'disabled';
  if (status === 'revoked') return 'revoked';
  if (status !== 'granted') return 'other';
  // NaN without an expiry, for which both comparisons are false.
  const left = Date.parse(expires_at ?? '') - now;
  if (left <= 0) return 'expired';
  return left <= expiresSoonDays * DAY ? 'expires_soon' : 'active';
}
