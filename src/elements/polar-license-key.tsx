/// <reference types="vite/client" />
import { LicenseKeyCard } from '../license-keys/card/card.tsx';
import {
  portalAttributes,
  readNumber,
  readSwitch,
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
  'benefit-names'?: 'on' | 'off' | undefined;
}

const licenseKeyAttributes: AttributeTable = {
  licenseKeyId: ['license-key-id', readText],
  expiresSoonDays: ['expires-soon-days', readNumber(0, Infinity, 14)],
  benefitNames: ['benefit-names', readSwitch],
};

/** A placeholder while there is no id, so that the card shows that it loads and not an invalid id. */
const NO_ID = '00000000-0000-4000-8000-000000000000';

/**
 * `LicenseKeyCard` as a custom element, for pages without React. It renders into a shadow root.
 *
 * Requires `license-key-id`, and `session-url` or `sessionToken`. Until they are set, it shows that it
 * loads.
 * Source: `GET /v1/customer-portal/license-keys/{id}`, and the title from
 * `GET /v1/customer-portal/benefit-grants/`: one request each for all elements of one session.
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
   * Whether the title is the description of the key's benefit, such as "Acme Editor license". Attribute
   * `benefit-names`, which is `off` or anything else. @default true
   */
  declare benefitNames: boolean;

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
        benefitNames={this.benefitNames}
      />
    );
  }
}
