import { isLoopback } from '../core/http/is-loopback.ts';
import { toServerUrl, type PortalServer } from '../core/http/server-url.ts';

/**
 * The base URL of a Polar to which the access token may be sent.
 *
 * @throws `TypeError` when `server` is none, or the token could be read on the way to it.
 */
export function toSafeServerUrl(server: PortalServer): string {
  const url = toServerUrl(server);
  if (url.startsWith('https:') || isLoopback(url)) return url;
  throw new TypeError(
    'server must start with https://, because the access token goes there. http:// is for a stand-in on the same machine alone, for example "http://localhost:4000".',
  );
}
