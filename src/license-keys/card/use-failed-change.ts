import { usePortal } from '../../core/react/portal.ts';
import type { FailureKind } from '../../locale/common-messages.ts';
import { toPortalError } from '../../core/http/to-portal-error.ts';
import { toFailureKind } from '../../ui/failure-kind.ts';
import { licenseKeyQueryKeys } from '../query-keys.ts';

/** A change that has failed: Polar has not made it, or nobody knows (`unknown`). */
export interface FailedChange {
  outcome: 'refused' | 'unknown';
  /** Why it was not made, if it was not. */
  reason: FailureKind;
  /** When the license key had last been read, in milliseconds since 1970. Only a later read decides. */
  readAt: number;
}

/** Returns a function that says what became of a change that has failed. */
export function useFailedChange(licenseKeyId: string): (error: unknown) => FailedChange {
  const { client, queryClient } = usePortal();
  return (error) => ({
    outcome: toPortalError(error).code === 'unconfirmed' ? 'unknown' : 'refused',
    reason: toFailureKind(error),
    // From the cache: a read that has succeeded may not have been rendered yet.
    readAt:
      queryClient.getQueryState(licenseKeyQueryKeys.detail(client, licenseKeyId))?.dataUpdatedAt ??
      0,
  });
}
