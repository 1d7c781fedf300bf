import type { PortalError, PortalErrorCode } from '../http/errors.ts';

/** The failures after which the same request can succeed a little later. */
const PASSING: readonly PortalErrorCode[] = ['network', 'timeout', 'server', 'rate_limited'];

/** Whether the same request can succeed a little later. */
export const isPassing = (code: string) => PASSING.some((passing) => passing === code);

/** When a query is sent, and when it is sent again. */
export const queryDefaults = {
  /**
   * Three times at the most, after failures that pass. A hidden page gets no new session, so that
   * react-query waits until the page is visible and tries then.
   */
  retry: (failures: number, { code }: PortalError) =>
    failures < 3 && (isPassing(code) || (code === 'unauthorized' && !!globalThis.document?.hidden)),
  /**
   * Milliseconds: 1,000, 2,000 and 4,000. After a 429 ten times that, because Polar may have blocked
   * the customer for a minute, and a browser cannot read for how long.
   */
  retryDelay: (failures: number, { code }: PortalError) =>
    (code === 'rate_limited' ? 10_000 : 1_000) * 2 ** failures,
  /** Milliseconds. Components that mount one after another share one response. */
  staleTime: 30_000,
};
