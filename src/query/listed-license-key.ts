import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../api/client.ts';
import type { LicenseKeyPage } from '../api/license-key-list.ts';
import type { LicenseKeyRead } from '../api/license-key-schema.ts';
import { portalKeys } from './keys.ts';

/** What a list in the cache tells of a license key, for a card to begin with. */
export function findListed(
  cache: QueryClient,
  client: PortalClient,
  id: string,
): LicenseKeyRead | undefined {
  return cache
    .getQueriesData<LicenseKeyPage>({ queryKey: portalKeys.licenseKeyLists(client) })
    .flatMap(([, page]) => page?.items)
    .find((listed) => listed?.id === id);
}
