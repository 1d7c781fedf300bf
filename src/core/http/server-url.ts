/** Which Polar to talk to: one of its two environments, or the URL of a stand-in. */
export type PortalServer = 'production' | 'sandbox' | (string & {});

const URLS: ReadonlyMap<string, string> = new Map([
  ['production', 'https://api.polar.sh'],
  ['sandbox', 'https://sandbox-api.polar.sh'],
]);

/**
 * The base URL of a Polar, without a slash at its end.
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function toServerUrl(server: PortalServer): string {
  const url = (URLS.get(server) ?? String(server)).replace(/\/+$/, '');
  if (/^https?:.*\/v1$/.test(url)) {
    throw new TypeError(
      `server must not end with /v1, which each request adds. Write "${url.slice(0, -3)}".`,
    );
  }
  if (/^https?:\/\/./.test(url) && URL.canParse(url)) return url;
  throw new TypeError(
    `server must be "production", "sandbox" or an address that starts with https:// or http://, for example "https://api.polar.sh". It is ${describe(server)}.`,
  );
}

/** Quotes a value, unless it may be a token that was passed by mistake. */
function describe(server: unknown): string {
  if (typeof server !== 'string') return `of type ${typeof server}`;
  return server.startsWith('polar_') ? 'a token' : `"${server}"`;
}
