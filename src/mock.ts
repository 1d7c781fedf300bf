/**
 * A pretend Polar for your tests, stories and demos. It needs [msw](https://mswjs.io).
 *
 * @module polar-customer-portal/mock
 */
export { createActivation, createActivations, type PortalActivation } from './mock/activation.ts';
export { createCustomer, type PortalAddress, type PortalCustomer } from './mock/customer.ts';
export type { FailOptions, PortalFailure } from './mock/failures.ts';
export { createHandlers, type HandlersOptions } from './mock/handlers.ts';
export type { LicenseKeyStore } from './mock/license-key-store.ts';
export {
  createLicenseKey,
  type LicenseKeyOverrides,
  type PortalLicenseKey,
  type PortalUser,
} from './mock/license-key.ts';
export { createMember, type PortalMember } from './mock/member.ts';
export type { PortalOperation } from './mock/operation.ts';
export { createPortal, type Portal, type PortalOptions } from './mock/portal.ts';
export type { PortalRequest } from './mock/request-log.ts';
export type { PortalSession, SessionOptions } from './mock/sessions.ts';
export type { FixtureOptions } from './mock/timestamp.ts';
