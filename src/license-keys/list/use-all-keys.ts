import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { usePortalQuery } from '../../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../../core/react/use-unreadable-report.ts';
import { allLicenseKeysOptions, isComplete, MAX_LOADED } from '../all-license-keys.ts';
import type { LicenseKeyPage } from '../api.ts';

interface AllKeys {
  /** All license keys; `undefined` until they have loaded, and if there are too many. */
  data: LicenseKeyPage | undefined;
  /** Whether they are being loaded for the first time. */
  isLoading: boolean;
  /** Whether they could not be read, or not again, or not yet because the browser is offline. */
  isFailed: boolean;
  query: UseQueryResult<LicenseKeyPage, PortalError>;
  queryKey: QueryKey;
  /** Whether there are more than are ever loaded. */
  isTooMany: boolean;
}

/**
 * All license keys, beyond the page that is shown. They are loaded once the customer searches, filters or
 * orders them, because Polar does none of it.
 *
 * @param pagination - How many there are, as far as is known.
 * @param isWanted - Whether to load them, if there is more than one page.
 */
export function useAllKeys(
  benefitId: string | undefined,
  pagination: LicenseKeyPage['pagination'] | undefined,
  isWanted: boolean,
): AllKeys {
  const { client } = usePortal();
  const { max_page = 0, total_count = 0 } = pagination ?? {};
  const isTooMany = total_count > MAX_LOADED;
  const isOn = isWanted && max_page > 1 && !isTooMany;
  const options = allLicenseKeysOptions(client, benefitId);
  const query = usePortalQuery({ ...options, enabled: isOn });
  const data = isOn ? query.data : undefined;
  // Offline, its retry waits for nobody knows how long.
  const isStopped = query.error !== null || query.isPaused;
  useUnreadableReport(data?.unreadable);
  return {
    data: data && isComplete(data) ? data : undefined,
    isLoading: isOn && !data && !isStopped,
    isFailed: isOn && isStopped,
    query,
    queryKey: options.queryKey,
    isTooMany,
  };
}
