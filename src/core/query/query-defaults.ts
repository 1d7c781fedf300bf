import type { PortalError, PortalErrorCode } from '../http/errors.ts';

/** What can succeed a little later. */
export const PASSING: PortalErrorCode[] = ['network', 'timeout', 'server', 'rate_limited'];

/** How often a query asks, and when it asks again. */
export const pace = {
  /**
   * Only after what can succeed later, and three times at the most. A page that nobody sees gets no
   * other token: react-query waits until it is seen, and asks then.
   */
  retry: (failures: number, { code }: PortalError) =>
    failures < 3 &&
    (PASSING.includes(code) || (code === 'unauthorized' && !!globalThis.document?.hidden)),
  /**
   * 1, 2 and 4 seconds. After a 429 they are 10, 20 and 40, because Polar may have blocked the
   * customer for a minute and a browser cannot read for how long.
   */
  retryDelay: (failures: number, { code }: PortalError) =>
    (code === 'rate_limited' ? 10_000 : 1_000) * 2 ** failures,
  /** Cards that mount one after another share one answer. */
  staleTime: 30_000,
};
