import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { FailureKind } from '../locale/common-messages.ts';

/** What a panel needs to know of its query. */
export type QueryState = Pick<
  UseQueryResult<unknown, PortalError>,
  'data' | 'error' | 'failureReason' | 'failureCount' | 'fetchStatus' | 'isFetching'
>;

/**
 * The failure of a query to show, or `null`. One that the first retry mends is not shown, and a shown
 * failure stays while the request is tried again, so that nothing flickers and no focus is lost.
 *
 * @param isShown - Whether there is something to show all the same.
 */
export function useFailure(
  { data, error, failureReason, failureCount, fetchStatus }: QueryState,
  isShown: boolean,
): FailureKind | null {
  const [current, setCurrent] = useState<FailureKind | null>(null);
  // A hidden page pauses too.
  const isOffline = fetchStatus === 'paused' && !navigator.onLine;
  const failure = isOffline ? 'offline' : (error ?? failureReason)?.code;
  // These two have taken long already, or will.
  const isSlow = failure === 'timeout' || failure === 'rate_limited';

  const isDue = error || isOffline || (!isShown && (failureCount > 1 || isSlow));
  const next = failure && isDue ? failure : data ? null : current;
  if (next !== current) setCurrent(next);
  return next;
}
