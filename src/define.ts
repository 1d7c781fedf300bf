/**
 * Defines the custom elements `<polar-license-key>`, `<polar-downloads>`, `<polar-orders>`,
 * `<polar-subscriptions>` and `<polar-customer>`, unless they are already defined. Does nothing on a server. A page that needs one of them alone uses its own file, such as
 * `dist/polar-downloads.js`.
 *
 * @module polar-customer-portal/element/define
 */

import type { PortalError } from './core/http/errors.ts';
import type { PortalEvent } from './core/resources.ts';
import { defineElement } from './elements/define/define-element.ts';
import {
  PolarCustomerElement,
  type CustomerElementAttributes,
} from './elements/polar-customer.tsx';
import {
  PolarDownloadsElement,
  type DownloadsElementAttributes,
} from './elements/polar-downloads.tsx';
import {
  PolarLicenseKeyElement,
  type LicenseKeyElementAttributes,
} from './elements/polar-license-key.tsx';
import { PolarOrdersElement, type OrdersElementAttributes } from './elements/polar-orders.tsx';
import {
  PolarSubscriptionsElement,
  type SubscriptionsElementAttributes,
} from './elements/polar-subscriptions.tsx';
import type { PortalElement } from './elements/portal-element.tsx';
import type { PortalSessionEndEvent } from './elements/session-end-event.ts';

defineElement('polar-license-key', PolarLicenseKeyElement);
defineElement('polar-downloads', PolarDownloadsElement);
defineElement('polar-orders', PolarOrdersElement);
defineElement('polar-subscriptions', PolarSubscriptionsElement);
defineElement('polar-customer', PolarCustomerElement);

declare global {
  interface HTMLElementTagNameMap {
    'polar-customer': PolarCustomerElement;
    'polar-downloads': PolarDownloadsElement;
    'polar-license-key': PolarLicenseKeyElement;
    'polar-orders': PolarOrdersElement;
    'polar-subscriptions': PolarSubscriptionsElement;
  }
  interface GlobalEventHandlersEventMap {
    'polar-portal-error': CustomEvent<PortalError>;
    'polar-portal-event': CustomEvent<PortalEvent>;
    'polar-portal-session-end': PortalSessionEndEvent;
  }
}

/** What each element has in JSX besides its attributes and own properties. In React 19, also its events. */
interface CommonElementProps extends Partial<
  Pick<PortalElement, 'sessionHeaders' | 'fetch' | 'messages' | 'actions' | 'links'>
> {
  /** A function alone: React would write a token into the HTML when it renders on a server. */
  sessionToken?: Exclude<PortalElement['sessionToken'], string>;
  'onpolar-portal-error'?: (event: CustomEvent<PortalError>) => void;
  'onpolar-portal-event'?: (event: CustomEvent<PortalEvent>) => void;
  'onpolar-portal-session-end'?: (event: PortalSessionEndEvent) => void;
}

/** The props of `<polar-license-key>` in JSX. */
interface LicenseKeyElementProps
  extends
    LicenseKeyElementAttributes,
    CommonElementProps,
    Partial<Pick<PolarLicenseKeyElement, 'copyFormats'>> {}

/** The props of `<polar-downloads>` in JSX. */
interface DownloadsElementProps
  extends
    DownloadsElementAttributes,
    CommonElementProps,
    Partial<
      Pick<PolarDownloadsElement, 'getBenefitName' | 'getFileName' | 'getPlatform' | 'compare'>
    > {}

/** The props of `<polar-orders>` in JSX. */
interface OrdersElementProps extends OrdersElementAttributes, CommonElementProps {}

/** The props of `<polar-subscriptions>` in JSX. */
interface SubscriptionsElementProps extends SubscriptionsElementAttributes, CommonElementProps {}

/** The props of `<polar-customer>` in JSX. */
interface CustomerElementProps extends CustomerElementAttributes, CommonElementProps {}

// oxlint-disable typescript/ban-ts-comment, typescript/prefer-ts-expect-error -- the types of React may be missing
/** @ts-ignore */
type NativeAttributes<Tag> = import('react').HTMLAttributes<Tag>;
/** @ts-ignore */
type NativeReference<Tag> = import('react').ClassAttributes<Tag>;

/** @ts-ignore */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'polar-customer': NativeAttributes<PolarCustomerElement> &
        NativeReference<PolarCustomerElement> &
        CustomerElementProps;
      'polar-downloads': NativeAttributes<PolarDownloadsElement> &
        NativeReference<PolarDownloadsElement> &
        DownloadsElementProps;
      'polar-license-key': NativeAttributes<PolarLicenseKeyElement> &
        NativeReference<PolarLicenseKeyElement> &
        LicenseKeyElementProps;
      'polar-orders': NativeAttributes<PolarOrdersElement> &
        NativeReference<PolarOrdersElement> &
        OrdersElementProps;
      'polar-subscriptions': NativeAttributes<PolarSubscriptionsElement> &
        NativeReference<PolarSubscriptionsElement> &
        SubscriptionsElementProps;
    }
  }
}
