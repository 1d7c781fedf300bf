import type { LicenseKeyRead } from '../schema.ts';

type Modified = Pick<LicenseKeyRead, 'modified_at'>;

/**
 * Whether a copy of a license key was made before a change that another copy contains. `null` is before any
 * change. Unknown if one of them has no `modified_at`; then it does not count as older.
 *
 * In milliseconds, although Polar's dates have microseconds: two changes within one millisecond count as
 * equal, so that at worst an older copy is taken, and never a newer one refused.
 */
export function isOlder(copy: Modified, other: Modified): boolean {
  // NaN, which is not less than anything.
  return toTime(copy) < toTime(other);
}

function toTime({ modified_at }: Modified): number {
  return modified_at === null ? -Infinity : Date.parse(modified_at ?? '');
}
