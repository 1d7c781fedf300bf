/**
 * The class of the custom element, `PolarLicenseKeyElement`. Importing it defines nothing.
 *
 * @module polar-customer-portal/element
 */

export { PolarLicenseKeyElement } from './element/polar-license-key-element.tsx';
export type { LicenseKeyElementAttributes } from './element/attributes.ts';
export type { PortalSessionEndEvent } from './element/session-end-event.ts';
export type { PortalErrorCode, PortalError } from './api/errors.ts';
export type { SessionToken, SessionTokenAnswer } from './api/session-token.ts';
export type { Language } from './locale/language.ts';
export type { MessageOverrides } from './locale/messages.ts';
export type { PortalEvent } from './react/events.ts';
