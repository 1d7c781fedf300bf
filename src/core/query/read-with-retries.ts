import { pause } from '../http/pause.ts';
import { toPortalError } from '../http/to-portal-error.ts';
import { queryDefaults } from './query-defaults.ts';

/**
 * Reads something for a customer who waits for it, and which no cache keeps. Retries as queries do, but not after a 429,
 * and unlike those it goes on when the cache is cleared.
 *
 * @throws {@link PortalError} After the last attempt.
 */
export async function readWithRetries<Data>(read: () => Promise<Data>): Promise<Data> {
  const { signal } = new AbortController();
  for (let failures = 0; ; failures += 1) {
    try {
      return await read();
    } catch (error) {
      const failure = toPortalError(error);
      // The customer, who waits, may be blocked for a minute.
      const isBlocked = failure.code === 'rate_limited';
      if (isBlocked || !queryDefaults.retry(failures, failure)) throw failure;
      await pause(queryDefaults.retryDelay(failures, failure), signal);
    }
  }
}
