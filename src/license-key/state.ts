import type { LicenseKeyRead } from '../api/license-key-schema.ts';

const DAY = 24 * 60 * 60 * 1000;

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

/** The days before its expiry in which a key "expires soon", unless told otherwise. */
const EXPIRES_SOON_DAYS = 14;

/**
 * What to tell people about a license key at a point in time. Polar leaves an expired key
 * `granted`, so this looks at its date as well.
 *
 * @param now - Milliseconds since 1970.
 * @param expiresSoonDays - From how many days before its expiry it "expires soon". @default 14
 */
export function getLicenseKeyState(
  { status, expires_at }: Pick<LicenseKeyRead, 'status' | 'expires_at'>,
  now: number,
  expiresSoonDays = EXPIRES_SOON_DAYS,
): LicenseKeyState {
  if (status === 'disabled') return 'disabled';
  if (status === 'revoked') return 'revoked';
  if (status !== 'granted') return 'other';
  if (expires_at === null) return 'active';
  const left = Date.parse(expires_at) - now;
  if (left <= 0) return 'expired';
  return left <= expiresSoonDays * DAY ? 'expires_soon' : 'active';
}
