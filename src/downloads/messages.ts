import type { FailureText } from '../locale/common-messages.ts';
import type { FailureMessages } from '../locale/failure-text.ts';
import type { NumberFormat } from '../locale/format.ts';
import type { DownloadCheckMessages } from './check/messages.ts';
import type { DownloadSystem } from './rules/platform.ts';

/** The texts of downloads. Counts are passed as numbers: format them with `number`. */
export interface DownloadMessages extends FailureMessages {
  title: string;
  /** Below the title. */
  subtitle: string;
  /** Announced while they load. */
  loading: string;
  /** Announced when they have loaded. @param count - The number of files; at least 1. */
  total: (count: number, number: NumberFormat) => string;
  /** A link to the vendor's help. */
  help: string;

  /** The heading of files whose benefit has no name, below those of others. */
  otherFiles: string;
  /** The name of a file without one. */
  unnamed: string;
  /** Below the name of a file. @param version - The vendor's own text, for example "4.2.1". */
  version: (version: string) => string;
  /** Below the name of a file: what it runs on. */
  systems: Record<DownloadSystem, string>;
  /** Beside a system: the processor. Those of a Mac have names that their owners know. */
  chips: Record<'appleSilicon' | 'intel' | 'appleUniversal' | 'arm64' | 'x64' | 'x86', string>;
  /** A system and its processor, for example "Mac, Apple silicon". */
  platform: (system: string, chip: string) => string;
  /** The badge of the file for the computer at which the customer sits. */
  thisComputer: string;
  /** Above several files that may be for this computer, because browsers don't tell: how to find out. */
  whichOne: Record<'macos' | 'windows' | 'linux', string>;

  /** The button that downloads a file. Its accessible name also contains that of the file. */
  download: string;
  /** In place of `download` while a new address is requested, for a few seconds at most. */
  starting: string;
  /** In place of the button, for a file that has no address. */
  unavailable: string;
  /** When no new address could be had. @param reason - The title of one of the failures. */
  notStarted: (reason: string) => string;
  /** Announced when the file has gone from the list, after a click. */
  gone: (name: string) => string;
  /** When the browser was answered with something else than a file. */
  refused: string;
  /** After a click, where a page may not be permitted to download, and nobody is told whether it is. */
  nothingHappens: string;
  /** After `refused` and `nothingHappens`: the link that opens the same address in another tab. */
  openInTab: string;
  /** After `refused` and `nothingHappens`: the button that copies the address. */
  copyAddress: string;

  /** The button that opens what else there is about a file. Its accessible name also contains that of the file. */
  details: string;
  /** Above the checksum. */
  checksum: string;
  copy: string;
  copied: string;
  /** Shown and announced when copying failed. */
  copyFailed: string;

  /** In place of the files of a benefit that is not granted yet. */
  preparing: FailureText;
  /** The same, after five minutes. */
  preparingLong: FailureText;
  /** In place of the files of a benefit that could not be granted. */
  notPrepared: FailureText;
  /** The button below `preparingLong`. */
  lookAgain: string;
  /** Announced when the files of a benefit have come. @param name - What it is called. */
  ready: (name: string) => string;

  /** In the footer: the number of files that could not be read; at least 1. */
  unreadable: (count: number, number: NumberFormat) => string;
  /** Shown when there are no files. */
  empty: FailureText;

  /** Checking a file that was downloaded. */
  check: DownloadCheckMessages;
}
