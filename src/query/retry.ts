import type { PortalError, PortalErrorCode } from '../api/errors.ts';

const RETRIES = 3;
/** What can succeed a little later. */
export const PASSING: PortalErrorCode[] = ['network', 'timeout', 'server', 'rate_limited'];

/** Whether to ask again: only after what can succeed later, and three times at the most. */
export function shouldRetry(failures: number, { code }: PortalError): boolean {
  return failures < RETRIES && PASSING.includes(code);
}

/**
 * Milliseconds before asking again: 1, 2 and 4 seconds. After a 429 they are 10, 20 and 40, because
 * Polar may have blocked the customer for a minute and a browser cannot read for how long.
 */
export function getRetryDelay(failures: number, { code }: PortalError): number {
  return (code === 'rate_limited' ? 10_000 : 1_000) * 2 ** failures;
}
