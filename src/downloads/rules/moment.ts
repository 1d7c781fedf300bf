/** A moment by two clocks of one page. Each alone may be wrong about how much time has passed. */
export interface Moment {
  /** Milliseconds since 1970. Somebody may set this clock. */
  time: number;
  /** Milliseconds by a clock that nobody can set, and that may stand still while the machine sleeps. */
  ticks: number;
  /** Which page has read these clocks. Those of another page, or of a server, say nothing here. */
  page: number;
}

/** The moment that it is now. */
export function readMoment(): Moment {
  return { time: Date.now(), ticks: performance.now(), page: performance.timeOrigin };
}

/**
 * How many milliseconds have passed between two moments, at least: by the clock that has counted more. Infinite if
 * they are of different pages.
 */
export function getAge(since: Moment, now: Moment): number {
  if (since.page !== now.page) return Infinity;
  return Math.max(now.time - since.time, now.ticks - since.ticks);
}
