/// <reference types="vite/client" />
import { OrderList } from '../orders/list/list.tsx';
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
import own from './styles/orders.css?inline';

/** The attributes of `<polar-orders>`. Each has a property of the same name in camelCase. */
export interface OrdersElementAttributes extends PortalElementAttributes {
  'product-id'?: string | undefined;
  'subscription-id'?: string | undefined;
  'page-size'?: number | `${number}` | undefined;
  'expected-count'?: number | `${number}` | undefined;
  'portal-url'?: string | undefined;
  'help-url'?: string | undefined;
}

const ordersAttributes: AttributeTable = {
  productId: ['product-id', readText],
  subscriptionId: ['subscription-id', readText],
  pageSize: ['page-size', readNumber(1, 100, 10)],
  expectedCount: ['expected-count', readNumber(1, Infinity, 3)],
  portalUrl: ['portal-url', readUrl],
  helpUrl: ['help-url', readUrl],
};

/**
 * `OrderList` as a custom element, for pages without React. It renders into a shadow root.
 *
 * Requires `session-url` or `sessionToken`. Until one is set, it shows that it loads.
 * Source: `GET /v1/customer-portal/orders/`: one request for each page, for all elements of one session.
 */
export class PolarOrdersElement extends PortalElement {
  /** @internal */
  static override readonly styles = [lists, forms, own];

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...ordersAttributes,
  };

  /** The id of a product, a UUID v4: shows only its orders. Attribute `product-id`. @default all orders */
  declare productId: string;
  /** The id of a subscription, a UUID v4: shows only its orders. Attribute `subscription-id`. @default all orders */
  declare subscriptionId: string;
  /** How many orders are loaded at a time. Attribute `page-size`. @default 10 */
  declare pageSize: number;
  /** How many orders you expect the customer to have. Attribute `expected-count`. @default 3 */
  declare expectedCount: number;
  /** The URL of the page on which a payment method can be changed. Attribute `portal-url`. @default Polar's own portal */
  declare portalUrl: string;
  /** The URL of your help. Attribute `help-url`. */
  declare helpUrl: string;

  static {
    reflectAttributes(this.prototype, ordersAttributes);
  }

  /** @internal */
  protected override getMissing(): string | undefined {
    return undefined;
  }

  /** @internal */
  protected override renderContent() {
    return (
      <OrderList
        productId={this.productId || undefined}
        subscriptionId={this.subscriptionId || undefined}
        pageSize={this.pageSize}
        expectedCount={this.expectedCount}
        headingLevel={this.headingLevel}
        links={{
          // As they are written: an empty one is a mistake, and not the page itself.
          portal: this.getAttribute('portal-url') ?? undefined,
          help: this.getAttribute('help-url') ?? undefined,
        }}
      />
    );
  }
}
