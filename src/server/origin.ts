/** Browsers send such an origin as it is written: in small letters, without the default port. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@*\s]+$/;

/** @throws `TypeError` which names what no browser would ever send as an origin, and what to write. */
export function checkOrigins(origins: readonly string[]): void {
  if (!Array.isArray(origins)) throw new TypeError('allowedOrigins must be a list of texts.');
  for (const origin of origins) checkOrigin(String(origin));
}

function checkOrigin(origin: string): void {
  const sent = toSent(origin);
  if (ORIGIN.test(origin) && sent === origin) return;
  const advice = origin.includes('*')
    ? 'There are no wildcards: name each origin, for example "https://app.example.com".'
    : ORIGIN.test(sent)
      ? `Browsers send this one as "${sent}".`
      : 'An origin is written as "https://app.example.com": with its scheme, without a path and without a slash at its end.';
  throw new TypeError(`allowedOrigins holds "${origin}", which no browser sends. ${advice}`);
}

/** How a browser writes an origin. That of an app, such as `app://dashboard`, has a scheme of its own. */
function toSent(origin: string): string {
  if (!/^https?:/i.test(origin) || !URL.canParse(origin)) return origin;
  return new URL(origin).origin;
}

/**
 * Whether no page of another origin can have sent a request. Browsers say which page did; a caller
 * without either header is no browser, and so has no cookies that a foreign page could use.
 */
export function isOriginAllowed({ headers, url }: Request, allowed: readonly string[]): boolean {
  const origin = headers.get('origin');
  if (origin !== null && allowed.includes(origin)) return true;
  // The browser's own judgement, which knows the address that a proxy in between may have changed.
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return origin === null || origin === new URL(url).origin;
}
