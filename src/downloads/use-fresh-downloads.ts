import type { QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isTemporary } from '../core/query/query-defaults.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { usePortal } from '../core/react/portal.ts';
import { useHandler } from '../core/react/use-handler.ts';
import type { DownloadPage } from './api.ts';
import { getDownloadState } from './rules/state.ts';

/** Milliseconds between two looks at the clock. A timer for an hour would stand still while the machine sleeps. */
const INTERVAL = 30_000;

/** Milliseconds between two attempts that fail. */
const PAUSE = 60_000;

/**
 * Reads files again before their addresses end, and when the page is shown again with less than five minutes left.
 * Not while it is hidden: nobody can click there, and its session need not be renewed all day.
 *
 * @param queryKey - Where the cache has them.
 */
export function useFreshDownloads(queryKey: QueryKey): void {
  const { queryClient } = usePortal();
  const refresh = useHandler(() => {
    const { data, error, errorUpdatedAt } = queryClient.getQueryState<DownloadPage>(queryKey) ?? {};
    const states = data?.items.map((item) => getDownloadState(item)) ?? [];
    if (document.hidden || !states.some((state) => state === 'ends_soon' || state === 'ended')) {
      return;
    }
    if (error && !mayTryAgain(error, errorUpdatedAt ?? 0)) return;
    // Another component may have begun.
    const all = { queryKey, exact: true, fetchStatus: 'idle' } as const;
    void queryClient.refetchQueries(all, { cancelRefetch: false });
  });
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, INTERVAL);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('focus', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('focus', refresh);
    };
  }, [refresh]);
}

/** Not where only the customer can do something about the failure. */
function mayTryAgain(error: Error, failedAt: number): boolean {
  return isTemporary(toPortalError(error).code) && Math.abs(Date.now() - failedAt) >= PAUSE;
}
