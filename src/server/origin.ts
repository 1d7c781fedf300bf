/** The form of an origin: a scheme in lower case and a host, with nothing around them. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@*\s]+$/;

/** @throws `TypeError` which names an origin that no browser sends, or that any page may have, and what to write. */
export function checkOrigins(origins: readonly string[]): void {
  if (!Array.isArray(origins)) throw new TypeError('allowedOrigins must be a list of texts.');
  for (const origin of origins) checkOrigin(String(origin));
}

function checkOrigin(origin: string): void {
  if (origin === 'null') {
    throw new TypeError(
      'allowedOrigins holds "null". Every sandboxed frame and local file sends it, so it would allow any page.',
    );
  }
  const sent = toSent(origin);
  if (ORIGIN.test(origin) && sent === origin) return;
  const advice = origin.includes('*')
    ? 'There are no wildcards: name each origin, for example "https://app.example.com".'
    : ORIGIN.test(sent)
      ? `Browsers send this one as "${sent}".`
      : 'An origin is written as "https://app.example.com": with its scheme, without a path and without a slash at its end.';
  throw new TypeError(`allowedOrigins holds "${origin}", which no browser sends. ${advice}`);
}

/**
 * How a browser writes an origin: in lower case, without the default port. That of an app, such as
 * `app://dashboard`, has a scheme with rules of its own, and counts as written.
 */
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
