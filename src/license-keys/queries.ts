import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import {
  getLicenseKey,
  listLicenseKeys,
  type LicenseKeyListParams,
  type LicenseKeyPage,
} from './api.ts';
import { licenseKeyKeys } from './keys.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * Query options for a license key with its activations, for `useQuery`, `prefetchQuery` and their
 * kin. The cached data holds the key in clear: do not put it into a cache that is persisted.
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
    queryKey: licenseKeyKeys.detail(client, id),
    // Without the signal on purpose: with it, StrictMode's second mount would abort the request of the
    // first and send another.
    queryFn: () => getLicenseKey(client, id),
  });
}

/**
 * Query options for a page of the customer's license keys; a card of one of them may start from it, as
 * its `listed`. It holds keys in clear: do not put it into a cache that is persisted.
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
  return portalQueryOptions<LicenseKeyPage>({
    queryKey: licenseKeyKeys.list(client, params),
    queryFn: () => listLicenseKeys(client, params),
    // The page before stays until the next one is there, unless it is another customer's.
    placeholderData: (previous, query) =>
      query?.queryKey[2] === client.scope ? previous : undefined,
  });
}
