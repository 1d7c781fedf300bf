const SECOND = 1000;

/** A limit that some routes share. Who exceeds it is blocked from everything for a while. */
export interface RateLimit {
  /** Routes with the same name count together. */
  name: string;
  /** How many requests pass in a time. Each one counts in all of them. */
  windows: readonly { requests: number; seconds: number }[];
  blockSeconds: number;
}

interface Window {
  endsAt: number;
  count: number;
}

export interface RateLimits {
  /**
   * Counts a request.
   *
   * @returns How many seconds its caller has to wait; 0 when the request may pass.
   */
  count(caller: string, limit: RateLimit | undefined): number;
}

/** Polar's limits, those of the sandbox where they differ: 100 requests a minute, and the routes' own. */
export function createRateLimits(now: () => number): RateLimits {
  const blocks = new Map<string, number>();
  const windows = new Map<string, Window>();

  return {
    count(caller, limit) {
      const blockedFor = (blocks.get(caller) ?? 0) - now();
      if (blockedFor > 0) return Math.ceil(blockedFor / SECOND);

      if (limit) {
        const isExceeded = limit.windows
          .map(({ requests, seconds }) => {
            const { count } = countIn(`${caller} ${limit.name} ${seconds}`, seconds);
            return count > requests;
          })
          .includes(true);
        if (!isExceeded) return 0;
        blocks.set(caller, now() + limit.blockSeconds * SECOND);
        return limit.blockSeconds;
      }
      const { count, endsAt } = countIn(`${caller} all else`, 60);
      return count <= 100 ? 0 : Math.ceil((endsAt - now()) / SECOND);
    },
  };

  function countIn(name: string, seconds: number): Window {
    const last = windows.get(name);
    const current =
      last && now() < last.endsAt ? last : { endsAt: now() + seconds * SECOND, count: 0 };
    current.count += 1;
    windows.set(name, current);
    return current;
  }
}
