import type { MouseEvent, ReactNode } from 'react';
import { createScope } from '../ui/scope.ts';
import type { Disclosure } from '../ui/use-disclosure.ts';
import type { ListedFile } from './check/known-file.ts';
import type { DownloadGroupView } from './list/use-groups.ts';
import type { StartProblem } from './list/use-start.ts';
import type { DownloadMessages } from './messages.ts';
import type { DownloadPlatform } from './rules/platform.ts';
import type { DownloadInfo } from './rules/without-address.ts';
import type { DownloadRead } from './schema.ts';

/*
 * A scope for each thing that changes by itself, so that a change renders only the parts that show it. What a
 * scope provides is the same object until then.
 */

/** What the parts do, and what the developer has chosen. None of it changes by itself. */
export interface DownloadListView {
  messages: DownloadMessages;
  /** Whether the customer may check files. */
  mayCheck: boolean;
  /** What the list calls a file. */
  getName: (download: DownloadInfo) => ReactNode;
  /** What a file runs on: the developer's word, or else what its name and its type say. */
  getPlatform: (download: DownloadInfo) => DownloadPlatform | null;
  /** Returns a file as it was read last; `undefined` if it has gone. */
  find: (id: string) => DownloadRead | undefined;
  /** Reads all files again, and returns one of them with a new address; `undefined` if it has gone. */
  findAgain: (id: string) => Promise<DownloadRead | undefined>;
  /** Whether the list is still there, and shown. */
  isShown: () => boolean;
  /**
   * Where a link to a file has to lead, so that the page stays, whatever comes: the name for its `target`.
   *
   * @param onRefused - Called when something else than a file has come.
   */
  prepareTarget: (url: string, onRefused: () => void) => string;
  /** The `target` of links that nobody has clicked so far. */
  target: string;
  /** The files of the list. */
  listFiles: () => readonly ListedFile[];
  /** Looks again whether what is being prepared is there. */
  lookAgain: () => void;
}

export const DownloadListScope = createScope<DownloadListView>('Root');

/** The files by their benefits. */
export interface DownloadGroupsView {
  groups: readonly DownloadGroupView[];
  /** The developer's own names for benefits. */
  getBenefitName: ((benefitId: string) => ReactNode) | undefined;
  /** Whether the customer waits for files of which Polar knows nothing yet. */
  isAwaited: boolean;
  /** Whether Polar takes longer than usual to prepare some. */
  isLong: boolean;
  /** The number of files that could not be read. */
  unreadable: number;
}

export const DownloadGroupsScope = createScope<DownloadGroupsView>('Root');

/** The files with their addresses, by id. Another object whenever they were read. */
export const AddressScope = createScope<ReadonlyMap<string, DownloadRead>>('Root');

/** The file that a part is about. */
export interface DownloadView {
  download: DownloadInfo;
  /** What the list calls it. */
  name: ReactNode;
  /** The id of the element with its name. */
  nameId: string;
  platform: DownloadPlatform | null;
  /** Whether it is the file for this computer. */
  isForThisComputer: boolean;
  /** Whether its button is the primary one of the list. */
  isPrimary: boolean;
}

export const DownloadScope = createScope<DownloadView>('Files');

/** What has become of a click on the link of a file. */
export interface StartView {
  /** Whether a new address is being requested. */
  isStarting: boolean;
  problem: StartProblem | undefined;
  /** Lets the browser follow the link, or does so once there is a new address. */
  start: (event: MouseEvent<HTMLElement>) => void;
}

export const StartScope = createScope<StartView>('Files');

/** Whether the details of a file are open. */
export const DetailsScope = createScope<Disclosure>('Files');
