import type { PortalClient } from '../../core/http/client.ts';
import type { LicenseKeyWithActivations } from '../schema.ts';
import { getLicenseKey } from '../api.ts';
import * as portalKeys from '../../core/query/keys.ts';
import type { PortalQueryOptions } from '../../core/query/query-options.ts';
import { pace } from '../../core/query/query-defaults.ts';

/**
 * Query options for a license key with its activations, for `useQuery`, `prefetchQuery` and their
 * kin. What they cache holds the key in clear: do not put it into a cache that is persisted.
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
  return {
    queryKey: portalKeys.licenseKey(
      client,
      id,
    ) as readonly unknown[] as PortalQueryOptions<LicenseKeyWithActivations>['queryKey'],
    // The signal is left alone on purpose: with it, StrictMode's second mount would abort the first
    // one's request and send another.
    queryFn: () => getLicenseKey(client, id),
    ...pace,
  };
}
