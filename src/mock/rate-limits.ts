const SECOND = 1000;
const BLOCK = 60 * SECOND;

interface Window {
  endsAt: number;
  count: number;
}

export interface RateLimits {
  /** Counts a request. Answers how many seconds its caller has to wait; 0 when it may pass. */
  count(caller: string, path: string): number;
}

/**
 * Polar's limits, the sandbox's where they differ: three license key requests a second, and who
 * makes one more is blocked from everything for a minute; 100 a minute of all else.
 */
export function createRateLimits(now: () => number): RateLimits {
  const blocks = new Map<string, number>();
  const windows = new Map<string, Window>();

  return {
    count(caller, path) {
      const blockedFor = (blocks.get(caller) ?? 0) - now();
      if (blockedFor > 0) return Math.ceil(blockedFor / SECOND);

      if (/^\/v1\/customer-portal\/license-keys\/(validate|activate|deactivate)/.test(path)) {
        const { count } = countIn(`${caller} license keys`, SECOND);
        if (count <= 3) return 0;
        blocks.set(caller, now() + BLOCK);
        return BLOCK / SECOND;
      }
      const { count, endsAt } = countIn(`${caller} all else`, 60 * SECOND);
      return count <= 100 ? 0 : Math.ceil((endsAt - now()) / SECOND);
    },
  };

  function countIn(name: string, length: number): Window {
    const last = windows.get(name);
    const current = last && now() < last.endsAt ? last : { endsAt: now() + length, count: 0 };
    current.count += 1;
    windows.set(name, current);
    return current;
  }
}
