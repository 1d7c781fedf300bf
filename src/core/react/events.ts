import type { PortalErrorCode } from '../http/errors.ts';

/**
 * What a customer did or met, for your own analytics. Holds ids and never a key, a token, a label or
 * a name.
 */
export type PortalEvent =
  | { type: 'revealed' | 'copied' | 'rotated'; license_key_id: string }
  | { type: 'deactivated'; license_key_id: string; activation_id: string }
  /** Once for each session, however many requests were refused. */
  | { type: 'session_ended' }
  /** A request that failed for good, whatever it was for. */
  | { type: 'failed'; code: PortalErrorCode };
