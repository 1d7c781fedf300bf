import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import type { LicenseKeyPage } from './api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { readAllLicenseKeys } from './read-license-key.ts';

/** So many are loaded at most: five of Polar's largest pages. Its strictest limit is 100 requests a minute. */
export const MAX_LOADED = 500;

/**
 * Query options for all license keys of the customer, up to 500, as one page. They share the root of the keys
 * of all lists, so that a rotation changes them too.
 * Source: `GET /v1/customer-portal/license-keys/`, one request for each hundred.
 */
export function allLicenseKeysOptions(
  client: PortalClient,
  benefitId: string | undefined,
): PortalQueryOptions<LicenseKeyPage> {
  const queryKey = [...licenseKeyQueryKeys.lists(client), 'all', { benefit_id: benefitId }];
  return portalQueryOptions({
    queryKey,
    queryFn: ({ client: cache }) =>
      readAllLicenseKeys(client, benefitId, MAX_LOADED, cache, queryKey),
  });
}

/** Whether these are all license keys: there may be more than were loaded. */
export const isComplete = ({ items, unreadable, pagination }: LicenseKeyPage): boolean =>
  items.length + unreadable.length >= pagination.total_count;
