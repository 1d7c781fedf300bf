/// <reference types="vite/client" />
import { CustomerCard } from '../customer/card/card.tsx';
import {
  portalAttributes,
  readUrl,
  reflectAttributes,
  type AttributeTable,
  type PortalElementAttributes,
} from './attributes.ts';
import { PortalElement } from './portal-element.tsx';
import forms from './styles/forms.css?inline';
import own from './styles/customer.css?inline';

/** The attributes of `<polar-customer>`. Each has a property of the same name in camelCase. */
export interface CustomerElementAttributes extends PortalElementAttributes {
  'help-url'?: string | undefined;
}

const customerAttributes: AttributeTable = { helpUrl: ['help-url', readUrl] };

/**
 * `CustomerCard` as a custom element, for pages without React. It renders into a shadow root.
 *
 * Requires `session-url` or `sessionToken`. Until one is set, it shows that it loads.
 * Source: `GET /v1/customer-portal/customers/me`, for a member's session
 * `GET /v1/customer-portal/customer-session/user`, and `GET /v1/customer-portal/organizations/{slug}`: one request each
 * for all elements of one session.
 */
export class PolarCustomerElement extends PortalElement {
  /** @internal */
  static override readonly styles = [forms, own];

  /** @internal */
  static override readonly attributeTable: AttributeTable = {
    ...portalAttributes,
    ...customerAttributes,
  };

  /** The URL of your help. Attribute `help-url`. */
  declare helpUrl: string;

  static {
    reflectAttributes(this.prototype, customerAttributes);
  }

  /** @internal */
  protected override getMissing(): string | undefined {
    return undefined;
  }

  /** @internal */
  protected override renderContent() {
    return (
      <CustomerCard
        headingLevel={this.headingLevel}
        // As it is written: an empty one is a mistake, and not the page itself.
        links={{ help: this.getAttribute('help-url') ?? undefined }}
      />
    );
  }
}
