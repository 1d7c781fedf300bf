import type { ReactNode } from 'react';
import type { Overrides } from '../../locale/merge-messages.ts';
import type { HeadingLevel } from '../../ui/heading-level.ts';
import type { PanelOptions } from '../../ui/panel.tsx';
import type { LicenseKeyActions } from '../actions.ts';
import type { LicenseKeyExpectations } from '../card/expectations.ts';
import type { LicenseKeyLinks } from '../links.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import type { CopyFormat } from '../rules/copy-format.ts';
import type { LicenseKeyRead } from '../schema.ts';

/** Props of `LicenseKeyList`: these, and every attribute of a `<section>`. */
export interface LicenseKeyListProps extends Omit<PanelOptions, 'children'> {
  /** The id of a benefit, a UUID v4: shows only its license keys. @default all benefits */
  benefitId?: string | undefined;
  /** The number of license keys on a page, at most 100. @default 10 */
  pageSize?: number | undefined;
  /**
   * Returns your own name for a license key, for example that of the product, which you can look up by its
   * `benefit_id`. A text, or elements without links and buttons. Where it returns nothing, the name is the
   * benefit's, as without it.
   */
  getName?: ((licenseKey: LicenseKeyRead) => ReactNode) | undefined;
  /**
   * Whether license keys have the names that Polar's own portal shows: the descriptions of their benefits, such
   * as "Acme Editor license". They are read once while the page lives, in one request for the whole page,
   * beside the license keys and only for those that `getName` does not name. @default true
   */
  benefitNames?: boolean | undefined;
  /**
   * The id of a license key, a UUID v4, whose row is open at first and scrolled into view. Read once. If it
   * is on another page, that happens when the customer turns to it.
   */
  defaultOpenId?: string | undefined;
  /**
   * How many license keys you expect the customer to have, so that what stands below moves little when they
   * have loaded. @default how many there were when the list was last shown on this page, otherwise 3
   */
  expectedCount?: number | undefined;
  /** Replaces our own text when there are no license keys. */
  empty?: ReactNode;
  /** From how many days before its expiry a key "expires soon". @default 14 */
  expiresSoonDays?: number | undefined;
  /**
   * What the card of an opened row is likely to show besides what the list has read.
   *
   * @default two activations
   */
  expects?: LicenseKeyExpectations | undefined;
  /** The level of the list's heading. Headings inside are one and two levels below. @default 2 */
  headingLevel?: Exclude<HeadingLevel, 5> | undefined;
  /** The changes that the customer may make. Overrides those of the provider. */
  actions?: LicenseKeyActions | undefined;
  /** Your own pages that the customer is sent to. Each overrides that of the provider. */
  links?: LicenseKeyLinks | undefined;
  /** Forms in which customers need a key, each a button beside _Copy_ in its card. @default [] */
  copyFormats?: readonly CopyFormat[] | undefined;
  /** Texts of your own, which replace some of ours. Override those of the provider. */
  messages?: Overrides<LicenseKeyMessages> | undefined;
}
