import { PortalError, type PortalErrorCode } from './errors.ts';
import type { SessionTokenAnswer } from './session-token.ts';

/** Who is not signed in, and who has bought nothing yet. All else is the server's own trouble. */
const CODES: Record<number, PortalErrorCode> = { 401: 'unauthorized', 404: 'not_found' };

/**
 * Asks your own server for the customer's session: a POST, with the cookies of the page, which
 * `createSessionHandler` answers, or whatever else gives `{ token, expires_at }`. For `sessionToken`.
 *
 * @param address - Of the page's own origin; relative to the page, or whole.
 *
 * @example
 * const sessionToken = () => fetchSession('/polar/session');
 *
 * @throws {@link PortalError} `unauthorized` after a 401, `not_found` after a 404, which is what a
 *   customer is told; `server` after any other refusal, `network` without an answer, and
 *   `invalid_request` for an address of another origin, from which no token is taken.
 */
export async function fetchSession(address: string | URL): Promise<SessionTokenAnswer> {
  const { href, origin, pathname } = new URL(address, document.baseURI);
  const request = `POST ${pathname}`;
  if (origin !== location.origin) {
    throw new PortalError(
      'invalid_request',
      `The session's address is of ${origin}; it must be of the page's own origin, ${location.origin}. To ask another one, let sessionToken be a function of your own.`,
    );
  }
  const answer = await fetch(href, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    credentials: 'same-origin',
    // Nor may it lead to another origin.
    mode: 'same-origin',
  }).catch((cause: unknown) => {
    throw new PortalError('network', `No answer to ${request}.`, { cause });
  });
  if (answer.ok) return (await answer.json()) as SessionTokenAnswer;
  const code = CODES[answer.status] ?? 'server';
  throw new PortalError(code, `${request} was answered with ${answer.status}.`);
}
