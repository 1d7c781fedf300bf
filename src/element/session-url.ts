import { PortalError, type PortalErrorCode } from '../api/errors.ts';
import type { SessionTokenAnswer } from '../api/session-token.ts';

/** Who is not signed in, and who has bought nothing yet. All else is the server's own trouble. */
const CODES: Record<number, PortalErrorCode> = { 401: 'unauthorized', 404: 'not_found' };

/**
 * Asks the vendor's own server for a session, with the cookies of the page, as `createSessionHandler`
 * answers it.
 *
 * @throws {@link PortalError} `invalid_request` for an address of another origin, from which no token
 *   is taken.
 */
export async function fetchSession({ href, origin, pathname }: URL): Promise<SessionTokenAnswer> {
  const request = `POST ${pathname}`;
  if (origin !== location.origin) {
    throw new PortalError(
      'invalid_request',
      `session-url is of ${origin}; it must be of the page's own origin, ${location.origin}. To ask another one, set the property sessionToken to a function.`,
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
