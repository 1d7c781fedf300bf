import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { PortalError } from '../http/errors.ts';

/**
 * Shows that the session has ended on what was read, as a read would: both have one error then, which is reported once.
 * Any other failure of a change is about the change alone.
 *
 * @returns Whether that is what the change failed with.
 */
export function noteEndOfSession(
  cache: QueryClient,
  queryKey: QueryKey,
  failure: PortalError,
): boolean {
  if (failure.code !== 'unauthorized') return false;
  cache.getQueryCache().find({ queryKey })?.setState({
    error: failure,
    errorUpdatedAt: Date.now(),
    status: 'error',
    isInvalidated: true,
  });
  return true;
}
