import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import type { FailureKind } from '../locale/common-messages.ts';

/** The fields of a query that a panel uses. */
export type QueryState = Pick<
  UseQueryResult<unknown, PortalError>,
  'data' | 'error' | 'failureReason' | 'failureCount' | 'fetchStatus' | 'isFetching'
>;

/**
 * The failure of a query that should be shown, or `null`. A failure that the first retry fixes is not
 * shown, and a shown failure stays during a retry, so that nothing flickers and the focus is kept.
 *
 * @param hasContent - Whether there is data to show despite the failure.
 */
export function useFailure(
  { data, error, failureReason, failureCount, fetchStatus }: QueryState,
  hasContent: boolean,
): FailureKind | null {
  const [current, setCurrent] = useState<FailureKind | null>(null);
  // Queries also pause while the page is hidden.
  const isOffline = fetchStatus === 'paused' && !navigator.onLine;
  const reason = error ?? failureReason;
  // An error from a server, which react-query has restored, is a plain one without a code.
  const failure = isOffline ? 'offline' : reason && toPortalError(reason).code;
  // A timeout has taken long already, and the retry after a rate limit will.
  const isSlow = failure === 'timeout' || failure === 'rate_limited' || isTimeout(reason);

  const isDue = error || isOffline || (!hasContent && (failureCount > 1 || isSlow));
  const next = failure && isDue ? failure : data ? null : current;
  if (next !== current) setCurrent(next);
  return next;
}

/** Whether something did not come in time: Polar's response, or a session. */
const isTimeout = (error: Error | null): boolean =>
  (error?.cause as Partial<Error> | null | undefined)?.name === 'TimeoutError';
