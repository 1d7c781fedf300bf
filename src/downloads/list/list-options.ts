import type { ReactNode } from 'react';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import type { PanelOptions } from '../../ui/panel.tsx';
import type { DownloadActions } from '../actions.ts';
import type { DownloadLinks } from '../links.ts';
import type { DownloadMessages } from '../messages.ts';
import type { DownloadPlatform } from '../rules/platform.ts';
import type { DownloadInfo } from '../rules/without-address.ts';

/** What a list of downloads shows, and how. */
export interface DownloadListOptions {
  /** The id of a benefit, a UUID v4: shows only its files. @default all benefits */
  benefitId?: string | undefined;
  /**
   * Returns your own name for a benefit, above its files: a text, or elements without links and buttons. Where it
   * returns nothing, the name is the benefit's description at Polar.
   */
  getBenefitName?: ((benefitId: string) => ReactNode) | undefined;
  /**
   * Returns your own name for a file: a text, or elements without links and buttons. Where it returns nothing, the name
   * is that with which the file is saved.
   */
  getFileName?: ((download: DownloadInfo) => ReactNode) | undefined;
  /**
   * Returns what a file runs on, `null` for nothing at all, and `undefined` where the file's name and type say it,
   * as `getDownloadPlatform` reads them. Keep the function the same: another one sorts all files again.
   */
  getPlatform?: ((download: DownloadInfo) => DownloadPlatform | null | undefined) | undefined;
  /**
   * Compares two files of a benefit as `Array.prototype.sort` does. Files for the customer's computer come first in any
   * case. Keep the function the same: another one sorts all files again. @default the order that you gave them at Polar
   */
  compare?: ((one: DownloadInfo, other: DownloadInfo) => number) | undefined;
  /**
   * Whether the customer has bought something a moment ago, for the page after your checkout: an empty list then
   * waits for the first files, up to five minutes. What Polar has begun to grant is waited for in any case.
   * @default false
   */
  justBought?: boolean | undefined;
  /**
   * How many files you expect the customer to have, so that what stands below moves little when they have loaded.
   * @default 3
   */
  expectedCount?: number | undefined;
  /** Replaces our own text when there are no files. */
  empty?: ReactNode;
  /** The level of the list's heading. The names of benefits are one level below. @default 2 */
  headingLevel?: HeadingLevel | undefined;
  /** What the customer may do. Overrides those of the provider. */
  actions?: DownloadActions | undefined;
  /** Your own pages that the customer is sent to. Each overrides that of the provider. */
  links?: DownloadLinks | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<DownloadMessages> | undefined;
}

/** Props of `DownloadList`: these, and every attribute of a `<section>`. */
export interface DownloadListProps
  extends DownloadListOptions, Omit<PanelOptions, 'children' | keyof DownloadListOptions> {}
