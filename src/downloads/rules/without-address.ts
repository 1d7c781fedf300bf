import type { DownloadFile, DownloadRead } from '../schema.ts';

/** A file without its address, which is another whenever it is read. */
export interface DownloadInfo extends Omit<DownloadRead, 'file' | 'received'> {
  file: Omit<DownloadFile, 'download'>;
}

/** What stays the same when files are read again. */
export function withoutAddress({ id, benefit_id, file }: DownloadRead): DownloadInfo {
  const { download: _, ...info } = file;
  return { id, benefit_id, file: info };
}
