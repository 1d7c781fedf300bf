/**
 * Whether a text is the token of a customer's session, or of a member's: the only ones that may be in a page. A
 * text with a line break is none, nor is the prefix alone.
 */
export function isSessionToken(text: string): boolean {
  return /^polar_[cm]st_[!-~]+$/.test(text);
}
