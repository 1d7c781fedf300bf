/**
 * Polar's Customer Portal API for license keys, without React and without a cache.
 *
 * @module polar-customer-portal/client
 */
export {
  activateLicenseKey,
  type ActivatedLicenseKey,
  type ActivateParams,
} from './api/activate.ts';
export {
  createPortalClient,
  type PortalClient,
  type PortalClientOptions,
  type RequestOptions,
} from './api/client.ts';
export { deactivateLicenseKey, type DeactivateParams } from './api/deactivate.ts';
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from './api/errors.ts';
export { fetchSession } from './api/fetch-session.ts';
export {
  listLicenseKeys,
  type LicenseKeyListParams,
  type LicenseKeyPage,
} from './api/license-key-list.ts';
export type {
  LicenseKeyActivation,
  LicenseKeyRead,
  LicenseKeyStatus,
  LicenseKeyWithActivations,
} from './api/license-key-schema.ts';
export { getLicenseKey, rotateLicenseKey } from './api/license-key.ts';
export type { PortalServer } from './api/server-url.ts';
export type { SessionToken, SessionTokenAnswer } from './api/session-token.ts';
export {
  validateLicenseKey,
  type ValidatedLicenseKey,
  type ValidateParams,
} from './api/validate.ts';
