/// <reference types="vite/client" />
import { LicenseKeyCard } from '../license-keys/card/card.tsx';
import {
  portalAttributes,
  readBoolean,
  readNumber,
  readText,
  reflectAttributes,
  type AttributeTable,
  type PortalElementAttributes,
} from './attributes.ts';
import styles from './license-key.css?inline';
import { PortalElement } from './portal-element.tsx';

/** The attributes of `<polar-license-key>`. Each has a property of the same name in camelCase. */
export interface LicenseKeyElementAttributes extends PortalElementAttributes {
  'license-key-id'?: string | undefined;
  'expires-soon-days'?: number | `${number}` | undefined;
  'expected-activations'?: number | `${number}` | undefined;
  'expects-usage'?: boolean | '' | undefined;
}

const licenseKeyAttributes: AttributeTable = {
  licenseKeyId: ['license-key-id', readText],
  expiresSoonDays: ['expires-soon-days', readNumber(0, Infinity, 14)],
  expectedActivations: ['expected-activations', readNumber(0, Infinity, 2)],
  expectsUsage: ['expects-usage', readBoolean],
};

/** A placeholder while there is no id, so that the card shows that it loads and not an invalid id. */
const NO_ID = '00000000-0000-4000-8000-000000000000';

/**
 * `LicenseKeyCard` as a custom element, for pages without React. It renders into a shadow root.
 *
 * Requires `license-key-id`, and `session-url` or `sessionToken`. Until they are set, it shows that it
 * loads.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, one request for all elements of one session.
 */
export class PolarLicenseKeyElement extends PortalElement {
  /** @internal */
  static override readonly styles = styles;

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...licenseKeyAttributes,
  };

  /** The id of the license key, a UUID v4; not the key itself. Attribute `license-key-id`. */
  declare licenseKeyId: string;
  /** From how many days before its expiry a key "expires soon". Attribute `expires-soon-days`. @default 14 */
  declare expiresSoonDays: number;
  /**
   * How many activations the key is likely to have, so that nothing moves when it has loaded. Attribute
   * `expected-activations`. @default 2
   */
  declare expectedActivations: number;
  /** Whether the key is likely to have a usage. Attribute `expects-usage`. @default false */
  declare expectsUsage: boolean;

  static {
    reflectAttributes(this.prototype, licenseKeyAttributes);
  }

  /** @internal */
  protected override getMissing(): string | undefined {
    return this.licenseKeyId ? undefined : 'license-key-id';
  }

  /** @internal */
  protected override renderContent() {
    return (
      <LicenseKeyCard
        id={this.licenseKeyId || NO_ID}
        headingLevel={this.headingLevel}
        expiresSoonDays={this.expiresSoonDays}
        expects={{ activations: this.expectedActivations, usage: this.expectsUsage }}
      />
    );
  }
}
