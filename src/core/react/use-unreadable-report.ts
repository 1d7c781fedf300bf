import { useEffect } from 'react';
import { PortalError } from '../http/errors.ts';
import { usePortal } from './portal.ts';

/**
 * Reports the items of a page that could not be read to `onError`, once for each response.
 *
 * @param unreadable - The error message of each item.
 */
export function useUnreadableReport(unreadable: readonly string[] | undefined): void {
  const { report } = usePortal();
  useEffect(() => {
    if (!unreadable?.length) return;
    report(new PortalError('invalid_response', unreadable.join(' ')), unreadable);
  }, [unreadable, report]);
}
