import { onlineManager, type UseQueryResult } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { CommonMessages, FailureKind } from '../locale/common-messages.ts';
import { toFailureKind } from './failure-kind.ts';

/** The fields of a query that a panel uses. */
export type QueryState = Pick<
  UseQueryResult<unknown, PortalError>,
  'data' | 'error' | 'failureReason' | 'failureCount' | 'isPaused'
>;

/**
 * The failure of a query that should be shown, or `null`. A failure that the first retry fixes is not
 * shown, and a shown failure stays during a retry, so that nothing flickers and the focus is kept.
 *
 * @param hasContent - Whether there is data to show despite the failure.
 * @param texts - The text of each kind. A code of a client of the host app that has none counts as `unknown`.
 */
export function useFailure(
  { data, error, failureReason, failureCount, isPaused }: QueryState,
  hasContent: boolean,
  texts: CommonMessages['failures'],
): FailureKind | null {
  const [current, setCurrent] = useState<FailureKind | null>(null);
  // Retries wait while react-query thinks that the browser is offline, or the page hidden. It may be wrong.
  const isConnected = useSyncExternalStore(subscribe, isOnline, () => true);
  const isWaiting = isPaused && (!isConnected || !document.hidden);
  const reason = error ?? failureReason;
  const code = reason && toKnown(toFailureKind(reason), texts);
  // react-query goes by an event that may be wrong, and then the reason tells more.
  // A server has no such property.
  const isOffline =
    globalThis.navigator?.onLine === false &&
    (isWaiting || code === 'network' || code === 'session_unavailable');
  const failure = isOffline || (isWaiting && !code) ? 'offline' : code;
  // A timeout has taken long already, and the retry after a rate limit will.
  const isSlow = failure === 'timeout' || failure === 'rate_limited' || isTimeout(reason);

  const isDue =
    error || isWaiting || (!hasContent && (failureCount > 1 || isSlow || failure === 'offline'));
  const next = failure && isDue ? failure : data ? null : current;
  if (next !== current) setCurrent(next);
  return next;
}

/** Whether something did not come in time: Polar's response, or a session. */
function isTimeout(error: Error | null): boolean {
  try {
    return (error?.cause as Partial<Error> | null | undefined)?.name === 'TimeoutError';
  } catch {
    // A getter of what a client of the host app has thrown.
    return false;
  }
}

const subscribe = (onChange: () => void) => onlineManager.subscribe(onChange);
const isOnline = () => onlineManager.isOnline();

const toKnown = (kind: FailureKind, texts: CommonMessages['failures']): FailureKind =>
  Object.hasOwn(texts, kind) ? kind : 'unknown';
