/// <reference types="vite/client" />
import { SubscriptionCard } from '../subscriptions/card/card.tsx';
import { SubscriptionList } from '../subscriptions/list/list.tsx';
import {
  portalAttributes,
  readNumber,
  readText,
  readUrl,
  reflectAttributes,
  type AttributeTable,
  type PortalElementAttributes,
} from './attributes.ts';
import { PortalElement } from './portal-element.tsx';
import lists from './styles/lists.css?inline';
import forms from './styles/forms.css?inline';
import own from './styles/subscriptions.css?inline';

/** The attributes of `<polar-subscriptions>`. Each has a property of the same name in camelCase. */
export interface SubscriptionsElementAttributes extends PortalElementAttributes {
  'subscription-id'?: string | undefined;
  plans?: string | undefined;
  'page-size'?: number | `${number}` | undefined;
  'expected-count'?: number | `${number}` | undefined;
  'portal-url'?: string | undefined;
  'resubscribe-url'?: string | undefined;
  'license-keys-url'?: string | undefined;
  'downloads-url'?: string | undefined;
  'help-url'?: string | undefined;
}

const subscriptionsAttributes: AttributeTable = {
  subscriptionId: ['subscription-id', readText],
  plans: ['plans', readText],
  pageSize: ['page-size', readNumber(1, 100, 10)],
  expectedCount: ['expected-count', readNumber(1, Infinity, 1)],
  portalUrl: ['portal-url', readUrl],
  resubscribeUrl: ['resubscribe-url', readUrl],
  licenseKeysUrl: ['license-keys-url', readUrl],
  downloadsUrl: ['downloads-url', readUrl],
  helpUrl: ['help-url', readUrl],
};

/**
 * `SubscriptionList` as a custom element, for pages without React, and `SubscriptionCard` for one subscription. It renders
 * into a shadow root.
 *
 * Requires `session-url` or `sessionToken`. Until one is set, it shows that it loads.
 * Source: `GET /v1/customer-portal/subscriptions/`: one request for all elements of one session.
 */
export class PolarSubscriptionsElement extends PortalElement {
  /** @internal */
  static override readonly styles = [lists, forms, own];

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...subscriptionsAttributes,
  };

  /** The id of a subscription, a UUID v4: shows its card alone. Attribute `subscription-id`. @default all subscriptions */
  declare subscriptionId: string;
  /**
   * The plans that the customer may change to: `"all"` for the public products of your organization, or ids of products
   * with spaces between them. Attribute `plans`. @default none
   */
  declare plans: string;
  /** How many subscriptions are on a page. Attribute `page-size`. @default 10 */
  declare pageSize: number;
  /** How many subscriptions you expect the customer to have. Attribute `expected-count`. @default 1 */
  declare expectedCount: number;
  /** The URL of the page on which a payment method can be changed. Attribute `portal-url`. @default Polar's own portal */
  declare portalUrl: string;
  /** The URL of your page on which one that has ended can be bought again. Attribute `resubscribe-url`. */
  declare resubscribeUrl: string;
  /** The URL of your page with the license keys. Attribute `license-keys-url`. */
  declare licenseKeysUrl: string;
  /** The URL of your page with the files. Attribute `downloads-url`. */
  declare downloadsUrl: string;
  /** The URL of your help. Attribute `help-url`. */
  declare helpUrl: string;

  static {
    reflectAttributes(this.prototype, subscriptionsAttributes);
  }

  /** @internal */
  protected override getMissing(): string | undefined {
    return undefined;
  }

  /** @internal */
  protected override renderContent() {
    // As they are written: an empty one is a mistake, and not the page itself.
    const read = (name: keyof SubscriptionsElementAttributes) =>
      this.getAttribute(name) ?? undefined;
    const options = {
      plans: readPlans(read('plans')),
      headingLevel: this.headingLevel,
      links: {
        portal: read('portal-url'),
        resubscribe: read('resubscribe-url'),
        licenseKeys: read('license-keys-url'),
        downloads: read('downloads-url'),
        help: read('help-url'),
      },
    };
    if (this.subscriptionId) return <SubscriptionCard id={this.subscriptionId} {...options} />;
    return (
      <SubscriptionList pageSize={this.pageSize} expectedCount={this.expectedCount} {...options} />
    );
  }
}

/** The value of the attribute `plans`. An empty one has an empty id, so that it is reported as a mistake. */
function readPlans(value: string | undefined): true | string[] | undefined {
  if (value === undefined) return undefined;
  const words = value.trim().split(/[\s,]+/);
  return words.some((word) => word.toLowerCase() === 'all') ? true : words;
}
