/// <reference types="vite/client" />
import { LicenseKeyCard } from '../license-keys/card/card.tsx';
import type { CopyFormat } from '../license-keys/rules/copy-format.ts';
import {
  portalAttributes,
  readBoolean,
  readNumber,
  readSwitch,
  readText,
  readUrl,
  reflectAttributes,
  type AttributeTable,
  type PortalElementAttributes,
} from './attributes.ts';
import { defineProperties } from './define-properties.ts';
import { PortalElement } from './portal-element.tsx';
import own from './styles/license-key.css?inline';

/** The attributes of `<polar-license-key>`. Each has a property of the same name in camelCase. */
export interface LicenseKeyElementAttributes extends PortalElementAttributes {
  'license-key-id'?: string | undefined;
  'expires-soon-days'?: number | `${number}` | undefined;
  'renew-url'?: string | undefined;
  'upgrade-url'?: string | undefined;
  'help-url'?: string | undefined;
  'expected-activations'?: number | `${number}` | undefined;
  'expects-usage'?: boolean | '' | undefined;
  'benefit-names'?: 'off' | boolean | undefined;
}

const licenseKeyAttributes: AttributeTable = {
  licenseKeyId: ['license-key-id', readText],
  expiresSoonDays: ['expires-soon-days', readNumber(0, Infinity, 14)],
  renewUrl: ['renew-url', readUrl],
  upgradeUrl: ['upgrade-url', readUrl],
  helpUrl: ['help-url', readUrl],
  expectedActivations: ['expected-activations', readNumber(0, Infinity, 2)],
  expectsUsage: ['expects-usage', readBoolean],
  benefitNames: ['benefit-names', readSwitch],
};

/** The properties of `<polar-license-key>` alone that no attribute can hold. */
const PROPERTIES = ['copyFormats'];

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
  static override readonly styles = [own];

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...licenseKeyAttributes,
  };

  /** @internal */
  static override readonly propertyNames = [...PortalElement.propertyNames, ...PROPERTIES];

  /** The id of the license key, a UUID v4; not the key itself. Attribute `license-key-id`. */
  declare licenseKeyId: string;
  /** From how many days before its expiry a key "expires soon". Attribute `expires-soon-days`. @default 14 */
  declare expiresSoonDays: number;
  /** The URL where a key that has expired, or soon will, can be renewed. Attribute `renew-url`. */
  declare renewUrl: string;
  /** The URL where the customer gets more activations or more usage. Attribute `upgrade-url`. */
  declare upgradeUrl: string;
  /** The URL of your help. Attribute `help-url`. */
  declare helpUrl: string;
  /** Forms in which customers need their key, each a button beside _Copy_. There is no attribute for it. */
  declare copyFormats: readonly CopyFormat[] | undefined;
  /**
   * How many activations the key is likely to have, so that nothing moves when it has loaded. Attribute
   * `expected-activations`. @default 2
   */
  declare expectedActivations: number;
  /** Whether the key is likely to have a usage. Attribute `expects-usage`. @default false */
  declare expectsUsage: boolean;
  /**
   * Whether the title is the description of the key's benefit, such as "Acme Editor license". Attribute
   * `benefit-names`, which is `off` or anything else. @default true
   */
  declare benefitNames: boolean;

  static {
    reflectAttributes(this.prototype, licenseKeyAttributes);
    defineProperties(this.prototype, PROPERTIES);
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
        // As they are written: empty ones are mistakes, and not the page itself.
        links={{
          renew: this.getAttribute('renew-url') ?? undefined,
          upgrade: this.getAttribute('upgrade-url') ?? undefined,
          help: this.getAttribute('help-url') ?? undefined,
        }}
        copyFormats={this.copyFormats}
        expects={{ activations: this.expectedActivations, usage: this.expectsUsage }}
        benefitNames={this.benefitNames}
      />
    );
  }
}
