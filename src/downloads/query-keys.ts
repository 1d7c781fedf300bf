import type { PortalClient } from '../core/http/client.ts';
import { normalizeId } from '../core/http/same-id.ts';
import { portalKeys } from '../core/query/keys.ts';

/** Which of the customer's files a query reads. */
export interface DownloadSelection {
  /** Ids of benefits, UUIDs v4: reads only their files. @default those of all benefits */
  benefit_id?: string | readonly string[] | undefined;
}

const all = (client: PortalClient) => [...portalKeys.all(client), 'downloads'] as const;

/** The query keys of downloads, all of which start with `portalKeys.all`. */
export const downloadQueryKeys = {
  /** Everything about the downloads of a customer. */
  all,
  /** All files, or those of some benefits. */
  list: (client: PortalClient, { benefit_id }: DownloadSelection = {}) =>
    [...all(client), 'list', toKey(benefit_id)] as const,
  /** What the customer has been granted, for the names and the order of the files. */
  grants: (client: PortalClient, { benefit_id }: DownloadSelection = {}) =>
    [...all(client), 'grants', toKey(benefit_id)] as const,
};

// As Polar writes ids, so that one in capital letters finds the same data.
const toKey = (ids: DownloadSelection['benefit_id']) =>
  ids === undefined ? null : [ids].flat().map(normalizeId);
