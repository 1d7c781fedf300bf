/**
 * Polar's Customer Portal API for license keys, without React and without a cache.
 *
 * @module polar-customer-portal/client
 */
export {
  activateLicenseKey,
  type ActivatedLicenseKey,
  type ActivateParams,
} from './license-keys/api/activate.ts';
export {
  createPortalClient,
  type PortalClient,
  type PortalClientOptions,
  type RequestOptions,
} from './core/http/client.ts';
export { deactivateLicenseKey, type DeactivateParams } from './license-keys/api/deactivate.ts';
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from './core/http/errors.ts';
export { fetchSession } from './core/http/fetch-session.ts';
export {
  listLicenseKeys,
  type LicenseKeyListParams,
  type LicenseKeyPage,
} from './license-keys/api/list.ts';
export type {
  LicenseKeyActivation,
  LicenseKeyRead,
  LicenseKeyStatus,
  LicenseKeyWithActivations,
} from './license-keys/schema.ts';
export { getLicenseKey, rotateLicenseKey } from './license-keys/api/get.ts';
export type { PortalServer } from './core/http/server-url.ts';
export type { SessionToken, SessionTokenAnswer } from './core/http/session-token.ts';
export {
  validateLicenseKey,
  type ValidatedLicenseKey,
  type ValidateParams,
} from './license-keys/api/validate.ts';
