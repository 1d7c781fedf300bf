/// <reference types="vite/client" />
import { DownloadList } from '../downloads/list/list.tsx';
import type { DownloadPlatform } from '../downloads/rules/platform.ts';
import type { DownloadInfo } from '../downloads/rules/without-address.ts';
import {
  portalAttributes,
  readBoolean,
  readNumber,
  readText,
  readUrl,
  reflectAttributes,
  type AttributeTable,
  type PortalElementAttributes,
} from './attributes.ts';
import { defineProperties } from './define-properties.ts';
import { PortalElement } from './portal-element.tsx';
import lists from './styles/lists.css?inline';
import own from './styles/downloads.css?inline';

/** The attributes of `<polar-downloads>`. Each has a property of the same name in camelCase. */
export interface DownloadsElementAttributes extends PortalElementAttributes {
  'benefit-id'?: string | undefined;
  'just-bought'?: boolean | '' | undefined;
  'expected-count'?: number | `${number}` | undefined;
  'help-url'?: string | undefined;
}

const downloadsAttributes: AttributeTable = {
  benefitId: ['benefit-id', readText],
  justBought: ['just-bought', readBoolean],
  expectedCount: ['expected-count', readNumber(1, Infinity, 3)],
  helpUrl: ['help-url', readUrl],
};

/** The properties of `<polar-downloads>` alone that no attribute can hold. */
const PROPERTIES = ['getBenefitName', 'getFileName', 'getPlatform', 'compare'];

/**
 * `DownloadList` as a custom element, for pages without React. It renders into a shadow root.
 *
 * Requires `session-url` or `sessionToken`. Until one is set, it shows that it loads.
 * Source: `GET /v1/customer-portal/downloadables/` and `GET /v1/customer-portal/benefit-grants/`: one request each for
 * all elements of one session.
 */
export class PolarDownloadsElement extends PortalElement {
  /** @internal */
  static override readonly styles = [lists, own];

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...downloadsAttributes,
  };

  /** @internal */
  static override readonly propertyNames = [...PortalElement.propertyNames, ...PROPERTIES];

  /** The id of a benefit, a UUID v4: shows only its files. Attribute `benefit-id`. @default all benefits */
  declare benefitId: string;
  /**
   * Whether the customer has bought something a moment ago: an empty list then waits for the first files. Attribute
   * `just-bought`. @default false
   */
  declare justBought: boolean;
  /** How many files you expect the customer to have. Attribute `expected-count`. @default 3 */
  declare expectedCount: number;
  /** The URL of your help. Attribute `help-url`. */
  declare helpUrl: string;
  /** Returns your own name for a benefit. There is no attribute for it. */
  declare getBenefitName: ((benefitId: string) => string | undefined) | undefined;
  /** Returns your own name for a file. There is no attribute for it. */
  declare getFileName: ((download: DownloadInfo) => string | undefined) | undefined;
  /** Returns what a file runs on. There is no attribute for it. */
  declare getPlatform:
    | ((download: DownloadInfo) => DownloadPlatform | null | undefined)
    | undefined;
  /** Compares two files, for their order. There is no attribute for it. */
  declare compare: ((one: DownloadInfo, other: DownloadInfo) => number) | undefined;

  static {
    reflectAttributes(this.prototype, downloadsAttributes);
    defineProperties(this.prototype, PROPERTIES);
  }

  /** @internal */
  protected override getMissing(): string | undefined {
    return undefined;
  }

  /** @internal */
  protected override renderContent() {
    return (
      <DownloadList
        benefitId={this.benefitId || undefined}
        justBought={this.justBought}
        expectedCount={this.expectedCount}
        headingLevel={this.headingLevel}
        // As it is written: an empty one is a mistake, and not the page itself.
        links={{ help: this.getAttribute('help-url') ?? undefined }}
        getBenefitName={this.getBenefitName}
        getFileName={this.getFileName}
        getPlatform={this.getPlatform}
        compare={this.compare}
      />
    );
  }
}
