/** A point in time as Polar writes it, with microseconds: `2026-11-23T12:30:17.387000Z`. */
export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}

/** Options of the fixtures that carry dates. */
export interface FixtureOptions {
  /** What the dates are relative to, in milliseconds since 1970. @default `Date.now()` */
  now?: number | undefined;
}

export const DAY = 86_400_000;
