import type { LicenseKeyRead } from '../schema.ts';

/**
 * What to tell people about a license key. `other` is a status that this version does not know:
 * show Polar's own word.
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
 * What to tell people about a license key at a point in time. Polar leaves an expired key
 * `granted`, so this looks at its date as well.
 *
 * @param licenseKey - Its status and expiry are enough.
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
  // Without a date it is not a number, which is less than nothing else.
  const left = Date.parse(expires_at ?? '') - now;
  if (left <= 0) return 'expired';
  return left <= expiresSoonDays * DAY ? 'expires_soon' : 'active';
}
