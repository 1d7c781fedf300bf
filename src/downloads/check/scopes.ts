import type { RefObject } from 'react';
import { createScope } from '../../ui/scope.ts';
import type { CheckResult } from './check-result.ts';
import type { ListedFile } from './known-file.ts';
import type { DownloadCheckMessages } from './messages.ts';

/** How the parts check a file. None of it changes by itself. */
export interface CheckControls {
  /** The file that the customer's should be. */
  file: ListedFile;
  messages: DownloadCheckMessages;
  /** Whether a file can be checked: its checksum is known. */
  isOffered: boolean;
  /** Lets the customer choose a file of their device. */
  choose: () => void;
  stop: () => void;
  /** The button of the status: it stops a check, and then lets the customer choose another file. */
  button: RefObject<HTMLButtonElement | null>;
}

export const CheckScope = createScope<CheckControls>('Files');

/** A file that is being checked, or was. */
export type Check = {
  /** The name of the file that the customer has chosen, and its size in bytes. */
  name: string;
  size: number;
  /** Whether the button had the focus that stood in the place of the present one. */
  hadFocus: boolean;
} & (
  | {
      result: null;
      /** How much has been read, 0 to 100. */
      percent: number;
    }
  | { result: CheckResult }
);

/** What changes while a file is checked. */
export interface CheckView {
  check: Check | null;
}

export const CheckViewScope = createScope<CheckView>('Files');
