import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { MAX_PAGE_SIZE, readAllPages } from '../core/http/read-all-pages.ts';
import {
  getLicenseKey,
  listLicenseKeys,
  type LicenseKeyListParams,
  type LicenseKeyPage,
} from './api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { isOlder } from '../account/is-older.ts';
import { keepNewest } from '../account/keep-newest.ts';
import type { LicenseKeyRead, LicenseKeyWithActivations } from './schema.ts';

/**
 * Reads a license key for a cache.
 *
 * @throws {@link PortalError} `network` when the response is an older copy than what is cached, as from a
 *   service worker: nothing came from Polar as it is now, and the next attempt may succeed.
 */
export async function readLicenseKey(
  client: PortalClient,
  id: string,
  cache: QueryClient,
): Promise<LicenseKeyWithActivations> {
  const found = await getLicenseKey(client, id);
  const cached = getCached(client, id, cache);
  if (!cached || !isOlder(found, cached)) return found;
  throw new PortalError(
    'network',
    'The response with the license key is an older copy: its modified_at is before that of an earlier response. Likely causes: a service worker, a proxy or a cache that keeps responses of Polar’s API, which it must not.',
  );
}

/**
 * Reads a page of license keys for a cache. A license key of which the cache has a newer copy is replaced by
 * that: the page may have been on its way when the key was changed.
 */
export async function readLicenseKeys(
  client: PortalClient,
  params: LicenseKeyListParams,
  cache: QueryClient,
): Promise<LicenseKeyPage> {
  const page = await listLicenseKeys(client, params);
  return keepNewestKeys(page, client, cache, licenseKeyQueryKeys.list(client, params));
}

/**
 * Reads all license keys for a cache, up to `max`, as one page. The first request tells how many others there
 * are, which are sent together. A license key that moves to another page in between counts once.
 *
 * @param queryKey - Where the cache has what was read before.
 */
export async function readAllLicenseKeys(
  client: PortalClient,
  benefit_id: string | undefined,
  max: number,
  cache: QueryClient,
  queryKey: QueryKey,
): Promise<LicenseKeyPage> {
  const all = await readAllPages(
    (page) => listLicenseKeys(client, { benefit_id, limit: MAX_PAGE_SIZE, page }),
    max / MAX_PAGE_SIZE,
  );
  return keepNewestKeys(all, client, cache, queryKey);
}

/** Replaces the license keys of a page of which the cache has newer copies. */
function keepNewestKeys(
  page: LicenseKeyPage,
  client: PortalClient,
  cache: QueryClient,
  queryKey: QueryKey,
): LicenseKeyPage {
  const previous = cache.getQueryData<LicenseKeyPage>(queryKey);
  const earlier = new Map(previous?.items.map((item) => [item.id, item]));
  return {
    ...page,
    items: keepNewest(page.items, ({ id }) => {
      const cached = getCached(client, id, cache);
      return [earlier.get(id), cached && withoutActivations(cached)];
    }),
  };
}

/** What a list has of a license key. */
export function withoutActivations(
  licenseKey: LicenseKeyRead | LicenseKeyWithActivations,
): LicenseKeyRead {
  const { activations: _, unreadable: __, ...read } = licenseKey as LicenseKeyWithActivations;
  return read;
}

const getCached = (client: PortalClient, id: string, cache: QueryClient) =>
  cache.getQueryData<LicenseKeyWithActivations>(licenseKeyQueryKeys.detail(client, id));
