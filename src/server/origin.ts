/** @throws `TypeError` which names what no browser would ever send as an origin. */
export function checkOrigins(origins: readonly string[]): void {
  const wrong = origins.find((origin) => !/^[a-z][\w+.-]*:\/\/[^/]+$/.test(origin));
  if (wrong === undefined) return;
  throw new TypeError(
    `allowedOrigins holds "${wrong}". An origin is written as "https://app.example.com": with its scheme, without a path and without a slash at its end.`,
  );
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
