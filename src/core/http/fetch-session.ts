import * as v from 'valibot';
import { PortalError, type PortalErrorCode } from './errors.ts';
import { lenient } from './fields.ts';
import { readResponse } from './read-response.ts';
import type { IssuedSession } from './session-token.ts';

/** Who is not signed in, and who has bought nothing yet. All else is the server's own trouble. */
const CODES: Partial<Record<number, PortalErrorCode>> = { 401: 'unauthorized', 404: 'not_found' };

/** What the developer can look at, by the status of the response. */
const HINTS: Partial<Record<number, string>> = {
  401: 'Nobody is signed in: getCustomer returned null.',
  403: 'The route does not accept the origin of this page: see allowedOrigins.',
  404: 'Is there a route at this address, and does your development server forward requests to it? createSessionHandler also responds with 404 when Polar does not know the customer; the log of your server says so.',
  405: 'The route must accept POST.',
};

const sessionSchema = v.object({ token: v.string(), expires_at: lenient(v.string()) });

/**
 * Gets the customer's session from your own server: a POST with the cookies of the page, to
 * `createSessionHandler` or whatever else responds with `{ token, expires_at }`. For `sessionToken`.
 *
 * @param address - On the page's own origin; relative to the page, or a whole URL.
 *
 * @example
 * const sessionToken = () => fetchSession('/polar/session');
 *
 * @throws {@link PortalError} `unauthorized` after a 401 and when there is no token in the response,
 *   `not_found` after a 404; `server` after any other refusal, `network` without a response, and
 *   `invalid_request` for an address of another origin, from which no token is taken.
 */
export async function fetchSession(address: string | URL): Promise<IssuedSession> {
  const { href, origin, pathname } = new URL(address, document.baseURI);
  const request = `POST ${pathname}`;
  if (origin !== location.origin) {
    throw new PortalError(
      'invalid_request',
      `fetchSession(address) must have an address of the page's own origin, ${location.origin}, for example "/polar/session". It is of ${origin}. For a server of another origin, pass a function of your own as sessionToken.`,
    );
  }
  const { status, body } = await fetch(href, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    // Nor may it lead to another origin.
    mode: 'same-origin',
  })
    .then(readResponse)
    .catch((cause: unknown) => {
      throw new PortalError('network', `No response to ${request}.`, { cause });
    });
  if (status < 200 || status >= 300) {
    const code = CODES[status] ?? 'server';
    throw new PortalError(
      code,
      `Your server responded to ${request} with ${status}. ${HINTS[status] ?? 'Its log says why.'}`,
    );
  }
  const session = v.safeParse(sessionSchema, body);
  if (session.success) return session.output;
  throw new PortalError(
    'unauthorized',
    `Your server responded to ${request} with ${status}, but with no session: it must respond with { token, expires_at } as JSON, as createSessionHandler does.`,
  );
}
