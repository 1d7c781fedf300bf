import type { BenefitGrantPage } from '../account/benefit-grants.ts';
import { listBenefitGrants } from '../account/benefit-grants.ts';
import type { PortalClient } from '../core/http/client.ts';
import { MAX_PAGE_SIZE, readAllPages } from '../core/http/read-all-pages.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { listDownloads, type DownloadPage } from './api.ts';
import { downloadQueryKeys, type DownloadSelection } from './query-keys.ts';

/** So many pages are read at most. */
const MAX_PAGES = 20;

/**
 * Query options for all files that the customer may download, as one page, up to 2,000. Their addresses are good for
 * 60 minutes: a cache that is persisted has old ones, which `getDownloadState` tells.
 * Source: `GET /v1/customer-portal/downloadables/`, one request for each hundred.
 *
 * @example
 * await queryClient.prefetchQuery(downloadListOptions(client));
 * @group Query options
 */
export function downloadListOptions(
  client: PortalClient,
  { benefit_id }: DownloadSelection = {},
): PortalQueryOptions<DownloadPage> {
  return portalQueryOptions<DownloadPage>({
    queryKey: downloadQueryKeys.list(client, { benefit_id }),
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: () =>
      readAllPages(
        (page) => listDownloads(client, { benefit_id, limit: MAX_PAGE_SIZE, page }),
        MAX_PAGES,
      ),
  });
}

/**
 * Query options for the grants of benefits that give files: they have the names of the benefits, the vendor's order,
 * and what is still being prepared.
 */
export function downloadGrantOptions(
  client: PortalClient,
  { benefit_id }: DownloadSelection = {},
): PortalQueryOptions<BenefitGrantPage> {
  return portalQueryOptions<BenefitGrantPage>({
    queryKey: downloadQueryKeys.grants(client, { benefit_id }),
    queryFn: async () => {
      const type = 'downloadables';
      const all = await readAllPages(
        (page) => listBenefitGrants(client, { type, benefit_id, limit: MAX_PAGE_SIZE, page }),
        MAX_PAGES,
      );
      // A stand-in for Polar may ignore what it was asked for.
      return { ...all, items: all.items.filter(({ benefit }) => benefit.type === type) };
    },
  });
}
