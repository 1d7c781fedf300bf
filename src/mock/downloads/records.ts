import type { MockDownload } from './download.ts';

/** The files that the server holds for customers, for the operations to read. */
export interface DownloadRecords {
  all(): MockDownload[];
  find(id: string): MockDownload | undefined;
  set(download: MockDownload): void;
  remove(id: string): void;
  /** How often each was downloaded. */
  counts: Map<string, number>;
}

export function createDownloadRecords(): DownloadRecords {
  const records = new Map<string, MockDownload>();

  return {
    all: () => [...records.values()],
    find: (id) => records.get(id.toLowerCase()),
    set(download) {
      // A copy, so that one fixture can be given to two mocks.
      records.set(download.id.toLowerCase(), structuredClone(download));
    },
    remove: (id) => void records.delete(id.toLowerCase()),
    counts: new Map(),
  };
}
