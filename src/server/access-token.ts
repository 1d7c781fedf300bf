/** @throws `TypeError` which says what it is instead of an access token, and never quotes it. */
export function checkAccessToken(accessToken: unknown): asserts accessToken is string {
  const mistake = findMistake(accessToken);
  if (mistake === undefined) return;
  throw new TypeError(
    `accessToken ${mistake} It must be an organization access token (polar_oat_…) with the scope customer_sessions:write.`,
  );
}

function findMistake(accessToken: unknown): string | undefined {
  if (accessToken === undefined || accessToken === '') {
    return 'is missing: is its environment variable set where this runs?';
  }
  if (typeof accessToken !== 'string') return `is of type ${typeof accessToken}.`;
  // By the prefix alone: the token of a session is named as such also when it is cut off or malformed.
  if (/^polar_[cm]st_/.test(accessToken)) return 'is the token of one customer’s session.';
  // Checked here because `fetch` would quote a malformed header, token and all, in its own error.
  if (!/^[!-~]+$/.test(accessToken)) return 'holds a space, a line break or the like.';
  return undefined;
}
