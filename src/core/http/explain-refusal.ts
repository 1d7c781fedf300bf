import { PortalError } from './errors.ts';
import { suspectFetch } from './suspect-fetch.ts';

interface Circumstances {
  /** The base URL. */
  server: string;
  /** Whether the page has no other token than the refused one. */
  isOnlyToken: boolean;
  /** The replacement of `fetch` that the host app chose. */
  fetch: typeof globalThis.fetch | undefined;
}

const ONLY_TOKEN =
  ' There is no other token: sessionToken is a text, or a function that returned the same one again. Pass a function that gets a new one each time, for example () => fetchSession("/polar/session").';

/** Adds the likely causes to the message of a 401. */
export function explainRefusal(
  { code, message, status, isPolarsOwn, reason }: PortalError,
  { server, isOnlyToken, fetch }: Circumstances,
): PortalError {
  const causes = `Likely causes: the session token has expired (it lives one hour) or was revoked, or it is of another server than ${server}: production and sandbox have sessions of their own.`;
  return new PortalError(
    code,
    `${message.replace(/\.?$/, '.')} ${causes}${isOnlyToken ? ONLY_TOKEN : ''}${suspectFetch(fetch)}`,
    { status, isPolarsOwn, reason },
  );
}
