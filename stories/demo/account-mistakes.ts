const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** What somebody has mixed up, or `undefined`. No answer repeats what was typed. */
export function getTokenMistake(token: string): string | undefined {
  if (isOrganizationToken(token)) {
    return 'That is an organization access token. It must never reach a browser: revoke it, then paste the token of a customer session.';
  }
  if (/^polar_[cm]st_[!-~]+$/.test(token)) return undefined;
  return 'A customer session token starts with polar_cst_ or polar_mst_.';
}

/** Whether it opens the whole organization. */
export function isOrganizationToken(token: string): boolean {
  return token.startsWith('polar_oat_');
}

/** What somebody has mixed up, or `undefined`. No answer repeats what was typed. */
export function getIdMistake(id: string): string | undefined {
  if (UUID_V4.test(id)) return undefined;
  return 'A license key id is a UUID v4, not the license key itself.';
}
