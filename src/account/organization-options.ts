import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { findOrganizationSlug } from './find-organization-slug.ts';
import { getOrganization, type CustomerOrganizationData } from './organization.ts';
import { accountQueryKeys } from './query-keys.ts';
import { READ_ONCE } from './read-once.ts';

/**
 * Query options for the vendor's organization, its settings and its products. It is read once while the page lives,
 * and again when the app refreshes.
 * Source: `GET /v1/customer-portal/organizations/{slug}`.
 *
 * @param slug - `"acme"` in polar.sh/acme.
 * @group Query options
 */
export function organizationOptions(
  client: PortalClient,
  slug: string,
): PortalQueryOptions<CustomerOrganizationData> {
  return {
    ...portalQueryOptions({
      queryKey: accountQueryKeys.organization(client, slug),
      queryFn: () => getOrganization(client, slug),
    }),
    ...READ_ONCE,
  };
}

/** Query options for the slug of the vendor's organization; `null` if nothing that the customer has tells it. */
export function organizationSlugOptions(client: PortalClient): PortalQueryOptions<string | null> {
  return {
    ...portalQueryOptions<string | null>({
      queryKey: accountQueryKeys.organizationSlug(client),
      queryFn: ({ client: cache }) => findOrganizationSlug(client, cache),
    }),
    ...READ_ONCE,
  };
}
