import { useEffect } from 'react';
import { PortalError } from '../http/errors.ts';
import { usePortal } from './portal.ts';

/**
 * Reports the items of a page that could not be read, once for each response.
 *
 * @param unreadable - What is wrong with each of them.
 */
export function useUnreadableReport(unreadable: readonly string[] | undefined): void {
  const { report } = usePortal();
  useEffect(() => {
    if (!unreadable?.length) return;
    report(new PortalError('invalid_response', unreadable.join(' ')), unreadable);
  }, [unreadable, report]);
}
