/**
 * The classes of the custom elements, such as `PolarLicenseKeyElement`. Importing them does not define the elements.
 *
 * @module polar-customer-portal/element
 */
export type { PortalErrorCode, PortalError } from './core/http/errors.ts';
export type { IssuedSession, SessionToken } from './core/http/session-token.ts';
export type {
  MessageOverrides,
  PortalActions,
  PortalEvent,
  PortalLinks,
} from './core/resources.ts';
export type { PortalElementAttributes } from './elements/attributes.ts';
export {
  PolarCustomerElement,
  type CustomerElementAttributes,
} from './elements/polar-customer.tsx';
export {
  PolarDownloadsElement,
  type DownloadsElementAttributes,
} from './elements/polar-downloads.tsx';
export {
  PolarLicenseKeyElement,
  type LicenseKeyElementAttributes,
} from './elements/polar-license-key.tsx';
export { PolarOrdersElement, type OrdersElementAttributes } from './elements/polar-orders.tsx';
export {
  PolarSubscriptionsElement,
  type SubscriptionsElementAttributes,
} from './elements/polar-subscriptions.tsx';
export type { PortalElement } from './elements/portal-element.tsx';
export type { PortalSessionEndEvent } from './elements/session-end-event.ts';
export type { CopyFormat } from './license-keys/rules/copy-format.ts';
export type { Language } from './locale/language.ts';
