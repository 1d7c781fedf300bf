'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { organizationOptions, organizationSlugOptions } from './organization-options.ts';
import type { CustomerOrganizationData } from './organization.ts';

/**
 * Reads the vendor's organization and its settings for customers, once while the page lives. Its slug is the
 * provider's `organization`, or else that of something that the customer has bought; without one there is no `data`.
 * Source: `GET /v1/customer-portal/organizations/{slug}`, after the first of
 * `GET /v1/customer-portal/benefit-grants/` or `GET /v1/customer-portal/orders/` if nothing else names it.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function useOrganization(
  isNeeded = true,
): UseQueryResult<CustomerOrganizationData, PortalError> {
  const { client, organization } = usePortal();
  const found = usePortalQuery({
    ...organizationSlugOptions(client),
    enabled: isNeeded && !organization,
  });
  const slug = organization || found.data;
  return usePortalQuery({
    ...organizationOptions(client, slug ?? ''),
    enabled: isNeeded && !!slug,
  });
}
