import type { DownloadCheckEvent } from './check/events.ts';

/** What a customer did with downloads; `type` begins with the name of the resource. */
export type DownloadEvent =
  | {
      /** A link was followed. Whether the file has arrived, only the browser knows. */
      type: 'download.started' | 'download.checksum_copied';
      download_id: string;
      file_id: string;
      benefit_id: string;
    }
  | DownloadCheckEvent;
