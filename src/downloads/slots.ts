import type { FailureKind } from '../locale/common-messages.ts';
import type { DownloadCheckSlots } from './check/slots.ts';
import type { DownloadGroupState } from './rules/group.ts';

/**
 * The slots of downloads, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states. Common slots are in `CommonSlots`.
 */
export interface DownloadSlots extends DownloadCheckSlots {
  /** All of it. */
  'download-list': 'loaded' | 'empty' | FailureKind | 'loading';
  /** The title, and a line below it. */
  'download-header': undefined;
  /** Around the files of all benefits. */
  'download-files': undefined;
  /** The files of one benefit, below its name. */
  'download-group': DownloadGroupState;
  /** The name of a benefit. */
  'download-group-name': undefined;
  /** How to find out which of several files is for this computer. */
  'download-hint': undefined;
  /** A file; `data-suggested` is `true` where it is, or may be, the one for this computer. */
  'download-row': undefined;
  /** What always shows of a file. */
  'download-summary': undefined;
  /** The name of a file. */
  'download-name': undefined;
  /** The badge of the file for this computer. */
  'download-this-computer': undefined;
  /** The platform, the version, the size and the date of a file. */
  'download-facts': undefined;
  /**
   * The link that downloads a file: `starting` while a new address is requested. `data-primary` is `true` for the
   * file for this computer.
   */
  'download-link': 'ready' | 'starting' | 'unavailable';
  /** What went wrong after a click, and the ways on. */
  'download-problem': 'not_started' | 'refused' | 'unclear';
  /** The link that opens a file's address in another tab. */
  'download-tab': undefined;
  /** The button that copies a file's address; its states are those of the last attempt. */
  'download-copy-address': 'copied' | 'failed' | undefined;
  /** The button that opens what else there is about a file. */
  'download-details': undefined;
  /** What else there is about a file, below its row. */
  'download-info': undefined;
  /** The SHA-256. */
  'download-checksum': undefined;
  /** The button that copies the SHA-256; its states are those of the last attempt. */
  'download-copy-checksum': 'copied' | 'failed' | undefined;
  /** In place of the files of a benefit that is not granted; `waiting_long` after five minutes. */
  'download-preparing': 'preparing' | 'waiting_long' | 'failed';
  /** The button that looks again whether it is granted. */
  'download-look-again': undefined;
  /** The number of files that could not be read. */
  'download-footer': undefined;
}

/** The name of a slot of downloads. */
export type DownloadSlot = keyof DownloadSlots;
