/** When something was last changed: ISO 8601, UTC; `null` before the first change. */
interface Modified {
  modified_at?: string | null | undefined;
}

/**
 * Whether a copy of something was made before a change that another copy contains. Unknown if one of them has no
 * `modified_at`; then it does not count as older.
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
