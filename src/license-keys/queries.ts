import type { PortalClient } from '../core/http/client.ts';
import { keepPreviousPage } from '../core/query/keep-previous-page.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import type { LicenseKeyListParams, LicenseKeyPage } from './api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { readLicenseKey, readLicenseKeys } from './read-license-key.ts';
import type { LicenseKeyWithActivations } from './schema.ts';
import { shareLicenseKey } from './share-license-key.ts';

/**
 * Query options for a license key with its activations, for `useQuery`, `prefetchQuery` and similar
 * functions. The cached data contains the key in clear: do not use a cache that is persisted. A response with
 * an older `modified_at` than the cached one is an error, `network`.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @example
 * await queryClient.prefetchQuery(licenseKeyOptions(client, id));
 * @group Query options
 */
export function licenseKeyOptions(
  client: PortalClient,
  id: string,
): PortalQueryOptions<LicenseKeyWithActivations> {
  return portalQueryOptions({
    queryKey: licenseKeyQueryKeys.detail(client, id),
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: ({ client: cache }) => readLicenseKey(client, id, cache),
    structuralSharing: shareLicenseKey,
  });
}

/**
 * Query options for a page of the customer's license keys. You can pass an item to a card as `listed`,
 * which shows it until it has loaded. The cached data contains keys in clear: do not use a cache that is
 * persisted.
 * Source: `GET /v1/customer-portal/license-keys/`.
 *
 * @example
 * const { data } = useQuery(licenseKeyListOptions(client, { page: 2 }));
 * @group Query options
 */
export function licenseKeyListOptions(
  client: PortalClient,
  params: LicenseKeyListParams = {},
): PortalQueryOptions<LicenseKeyPage> {
  const queryKey = licenseKeyQueryKeys.list(client, params);
  return portalQueryOptions<LicenseKeyPage>({
    queryKey,
    queryFn: ({ client: cache }) => readLicenseKeys(client, params, cache),
    placeholderData: keepPreviousPage(queryKey),
  });
}
