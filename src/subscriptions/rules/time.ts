/** Milliseconds. */
export const DAY = 24 * 60 * 60_000;

/** A date of Polar's in milliseconds since 1970; `undefined` for one that is missing or that nobody can read. */
export function readTime(date: string | null | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** The same for a date that is still to come: nothing "ends on" a day that is over. */
export function readFuture(date: string | null | undefined, now: number): number | undefined {
  const time = readTime(date);
  return time !== undefined && time > now ? time : undefined;
}
