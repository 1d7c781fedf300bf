/** Which Polar to talk to: one of its two environments, or the URL of a stand-in. */
export type PortalServer = 'production' | 'sandbox' | (string & {});

/**
 * The base URL of a Polar, without a slash at its end.
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL.
 */
export function toServerUrl(server: PortalServer): string {
  const url =
    server === 'production'
      ? 'https://api.polar.sh'
      : server === 'sandbox'
        ? 'https://sandbox-api.polar.sh'
        : server;
  const base = url.replace(/\/+$/, '');
  if (!/^https?:\/\/./.test(base)) {
    throw new TypeError(`server is no URL: ${server}`);
  }
  return base;
}
