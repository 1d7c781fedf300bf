/**
 * Whether a text is the token of a customer's session, or of a member's: the only ones that may be in a page. A
 * text with a line break is none, nor is the prefix alone.
 */
export function isSessionToken(text: string): boolean {
  return /^polar_[cm]st_[!-~]+$/.test(text);
}

/** Whose session it is: the customer's own, or that of a member of a team. */
export type SessionKind = 'customer' | 'member';

/** Whose session a token is of. */
export const toSessionKind = (token: string): SessionKind =>
  token.startsWith('polar_mst_') ? 'member' : 'customer';
