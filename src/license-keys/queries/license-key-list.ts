import type { PortalClient } from '../../core/http/client.ts';
import { listLicenseKeys, type LicenseKeyListParams, type LicenseKeyPage } from '../api.ts';
import * as portalKeys from '../../core/query/keys.ts';
import type { PortalQueryOptions } from '../../core/query/query-options.ts';
import { pace } from '../../core/query/query-defaults.ts';

/**
 * Query options for a page of the customer's license keys: what a card of one of them may begin with,
 * as its `listed`. It holds keys in clear: do not put it into a cache that is persisted.
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
  return {
    queryKey: portalKeys.licenseKeyList(
      client,
      params,
    ) as readonly unknown[] as PortalQueryOptions<LicenseKeyPage>['queryKey'],
    queryFn: () => listLicenseKeys(client, params),
    // The page before stays until the next one is there, unless it is another customer's.
    placeholderData: (previous, query) =>
      query?.queryKey[2] === client.scope ? previous : undefined,
    ...pace,
  };
}
