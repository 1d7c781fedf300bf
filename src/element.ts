/**
 * The class of the custom element, `PolarLicenseKeyElement`. Importing it defines nothing.
 *
 * @module polar-customer-portal/element
 */

export { PolarLicenseKeyElement } from './elements/polar-license-key-element.tsx';
export type { LicenseKeyElementAttributes } from './elements/attributes.ts';
export type { PortalSessionEndEvent } from './elements/session-end-event.ts';
export type { PortalErrorCode, PortalError } from './core/http/errors.ts';
export type { IssuedSession, SessionToken } from './core/http/session-token.ts';
export type { Language } from './locale/language.ts';
export type { MessageOverrides } from './locale/messages.ts';
export type { PortalEvent } from './core/react/events.ts';
