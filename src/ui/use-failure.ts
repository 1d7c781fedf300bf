import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import { toFailureKind, type FailureKind } from '../locale/messages.ts';

/**
 * What to tell people went wrong, or `null`. A hiccup that the first retry mends is not told, and a
 * failure stays told while it is tried again, so that nothing flickers and no focus is lost.
 *
 * @param isShown - Whether there is something to show all the same.
 */
export function useFailure(
  { data, error, failureReason, failureCount, fetchStatus }: UseQueryResult<unknown, PortalError>,
  isShown: boolean,
): FailureKind | null {
  const [told, tell] = useState<FailureKind | null>(null);
  // A page in the background pauses too.
  const isOffline = fetchStatus === 'paused' && !navigator.onLine;
  const code = (error ?? failureReason)?.code;
  const failure = isOffline ? 'offline' : code && toFailureKind(code);
  // These two have taken long already, or will.
  const isSlow = failure === 'timeout' || failure === 'rate_limited';

  const isTold = error || isOffline || (!isShown && (failureCount > 1 || isSlow));
  const next = failure && isTold ? failure : data ? null : told;
  if (next !== told) tell(next);
  return next;
}
