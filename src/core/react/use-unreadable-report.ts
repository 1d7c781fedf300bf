import { useEffect } from 'react';
import { PortalError } from '../http/errors.ts';
import { usePortal } from './portal.ts';

/** So many are told of one response: they are alike, and there may be thousands. */
const MAX_TOLD = 10;

/**
 * Reports the items of a page that could not be read to `onError`, once for each response.
 *
 * @param unreadable - The error message of each item.
 */
export function useUnreadableReport(unreadable: readonly string[] | undefined): void {
  const { report } = usePortal();
  useEffect(() => {
    if (!unreadable?.length) return;
    const told = unreadable.slice(0, MAX_TOLD);
    const more = unreadable.length - told.length;
    const message = [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
    report(new PortalError('invalid_response', message), unreadable);
  }, [unreadable, report]);
}
