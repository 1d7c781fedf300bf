export {
  createPortalClient,
  type PortalClient,
  type PortalClientOptions,
  type PortalServer,
  type RequestOptions,
} from './api/client.ts';
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from './api/errors.ts';
export { getLicenseKey } from './api/license-key.ts';
export type {
  LicenseKeyActivation,
  LicenseKeyStatus,
  LicenseKeyWithActivations,
} from './api/license-key-schema.ts';
export type { SessionToken } from './api/session-token.ts';
