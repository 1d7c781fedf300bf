import type { ServerState } from '../core/call.ts';
import { uuid } from '../core/fields.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import { anyOf } from '../core/query-fields.ts';
import type { Resource } from '../core/route.ts';
import type { MockDownload } from './download.ts';
import { get } from './operations/get.ts';
import { list } from './operations/list.ts';
import { createDownloadRecords, type DownloadRecords } from './records.ts';

const PATH = '/v1/customer-portal/downloadables';

/** The files that a mock of Polar holds for its customers. */
export interface DownloadStore {
  /** Adds a file, or replaces the one with its id, as when it is revoked. */
  add(download: MockDownload): void;
  /** A copy of what the server holds now. */
  get(id: string): MockDownload | undefined;
  /** Removes a download, as if there had never been one. */
  remove(id: string): void;
  /** How often a file was downloaded: each GET of one of its links counts. */
  count(id: string): number;
}

/** The resource of downloadables. Whoever has one is known to the server. */
export function createDownloads(
  { customers }: ServerState,
  downloads: readonly MockDownload[],
): Resource & { store: DownloadStore; records: DownloadRecords } {
  const records = createDownloadRecords();
  const add = (download: MockDownload) => {
    records.set(download);
    customers.add(download.customer);
  };
  downloads.forEach(add);
  return {
    records,
    routes: [
      {
        operation: 'downloadables.list',
        method: 'GET',
        path: `${PATH}/`,
        auth: 'session',
        query: { benefit_id: anyOf('uuid', uuid), ...PAGE_QUERY },
        handle: (call) => list(records, call),
      },
      {
        operation: 'downloadables.get',
        method: 'GET',
        path: `${PATH}/{token}`,
        auth: 'none',
        handle: (call) => get(records, call),
      },
    ],
    store: {
      add,
      get: (id) => structuredClone(records.find(id)),
      remove: records.remove,
      count: (id) => records.counts.get(id) ?? 0,
    },
  };
}
