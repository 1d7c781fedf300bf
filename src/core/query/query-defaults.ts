import type { PortalError, PortalErrorCode } from '../http/errors.ts';

const TEMPORARY: readonly PortalErrorCode[] = [
  'network',
  'timeout',
  'server',
  'rate_limited',
  'session_unavailable',
];

/** Whether the same request may succeed a little later. */
export const isTemporary = (code: string) => TEMPORARY.some((temporary) => temporary === code);

/** How often a query is retried, and for how long its data counts as fresh. */
export const queryDefaults = {
  /**
   * Up to three times, after temporary errors. Also after a 401 on a hidden page, where the session is
   * not renewed: react-query waits with the retry until the page is visible.
   */
  retry: (failures: number, { code }: PortalError) =>
    failures < 3 &&
    (isTemporary(code) || (code === 'unauthorized' && !!globalThis.document?.hidden)),
  /**
   * Milliseconds: 1,000, 2,000 and 4,000; after a 429 ten times as long, because Polar may have blocked
   * the customer for a minute, and the header that says how long is not readable in a browser.
   */
  retryDelay: (failures: number, { code }: PortalError) =>
    (code === 'rate_limited' ? 10_000 : 1_000) * 2 ** failures,
  /** Milliseconds. Components that mount within this time share one response. */
  staleTime: 30_000,
};
