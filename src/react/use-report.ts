import { useEffect } from 'react';
import type { PortalError } from '../api/errors.ts';
import { usePortal } from './context.ts';

/** Tells the vendor of the error that a query ended with. */
export function useReport(error: PortalError | null): void {
  const { report } = usePortal();
  useEffect(() => {
    if (error) report(error);
  }, [error, report]);
}
