import { createPortalClient } from 'polar-customer-portal/client';

const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Returns an error message, or `undefined`. The message never contains the input. */
export function getTokenMistake(token: string): string | undefined {
  if (isOrganizationToken(token)) {
    return 'That is an organization access token. It must never reach a browser: revoke it, then paste the token of a customer session.';
  }
  if (/^polar_[cm]st_[!-~]+$/.test(token)) return undefined;
  return 'A customer session token starts with polar_cst_ or polar_mst_.';
}

/** Returns an error message, or `undefined`. */
export function getServerMistake(server: string): string | undefined {
  try {
    createPortalClient({ server, sessionToken: '' });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a token is an organization access token. */
export function isOrganizationToken(token: string): boolean {
  return token.startsWith('polar_oat_');
}

/** Returns an error message, or `undefined`. The message never contains the input. */
export function getIdMistake(id: string): string | undefined {
  if (UUID_V4.test(id)) return undefined;
  return 'A license key id is a UUID v4, not the license key itself.';
}
