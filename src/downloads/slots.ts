import type { FailureKind } from '../locale/common-messages.ts';

/**
 * The slots of downloads, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states.
 */
export interface DownloadSlots {
  /** All of it. */
  'download-list': 'loaded' | FailureKind | 'loading';
}

/** The name of a slot of downloads. */
export type DownloadSlot = keyof DownloadSlots;
