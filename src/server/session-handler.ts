import { checkTimeout } from '../core/http/check-timeout.ts';
import { PortalError } from '../core/http/errors.ts';
import { toServerUrl, type PortalServer } from '../core/http/server-url.ts';
import { checkAccessToken } from './access-token.ts';
import { createSession } from './create-session.ts';
import { readCustomer, type SessionCustomer } from './customer.ts';
import { checkOrigins, isOriginAllowed } from './origin.ts';
import { getRefusalCode, refuse, refuseAfter, respond } from './responses.ts';

/** Options of {@link createSessionHandler}. */
export interface SessionHandlerOptions {
  /**
   * Your organization access token (`polar_oat_…`) with the scope `customer_sessions:write`, from the
   * environment. It goes to Polar in one header and nowhere else.
   */
  accessToken: string | undefined;
  /**
   * Your own authentication: which customer sent the request? `null` when nobody is signed in; Polar
   * gets no request then.
   */
  getCustomer: (request: Request) => SessionCustomer | null | Promise<SessionCustomer | null>;
  /** Which Polar creates the session: that of the access token. @default "production" */
  server?: PortalServer | undefined;
  /**
   * Origins that may ask besides the request's own, such as `"https://app.example.com"`. Pages of
   * another origin can read the response only if you add CORS headers to it.
   * @default []
   */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Called with the reason when there is no session, and what to do about it in the message; waited
   * for. What `getCustomer` threw is the error's `cause`.
   * @default console.error; for `no_customer` its message alone, to console.info
   */
  onError?: ((error: PortalError) => unknown) | undefined;
  /** The version of Polar's API, sent as `Polar-Version`. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until Polar's response is no longer waited for. @default 5000 */
  timeout?: number | undefined;
}

/** Responds to a request for a customer's session. Never rejects, unless `onError` does. */
export type SessionHandler = (request: Request) => Promise<Response>;

/**
 * Creates what responds to `POST /polar/session` on your server: with `{ token, expires_at }` for the
 * customer who is signed in. Creating it costs nothing and sends nothing, so it may be done for each
 * request, where the user or the environment is at hand.
 *
 * Responds with 401 when nobody is signed in, 403 to pages of other origins, 405 to all but POST, 404
 * when Polar does not know the customer, 500 when `getCustomer` failed or returned an id that cannot be
 * right, and 502, 503 or 504 when Polar failed. Every such response is `{ error: { code, message } }`,
 * where the code of a 404 is `no_customer`.
 *
 * @example
 * const handleSession = createSessionHandler({
 *   accessToken: process.env.POLAR_ACCESS_TOKEN,
 *   async getCustomer(request) {
 *     const user = await getUser(request);
 *     return user && { external_customer_id: user.id };
 *   },
 * });
 *
 * @param options - The access token, your own authentication, and which Polar.
 * @throws `TypeError` when an option cannot be right; the access token is not quoted.
 */
export function createSessionHandler({
  accessToken,
  getCustomer,
  server = 'production',
  allowedOrigins = [],
  onError = report,
  apiVersion = '2026-10',
  timeout = 5_000,
}: SessionHandlerOptions): SessionHandler {
  checkAccessToken(accessToken);
  checkOrigins(allowedOrigins);
  checkTimeout(timeout);
  const polar = { url: toServerUrl(server), accessToken, apiVersion, timeout };

  async function fail(
    { signal }: Request,
    error: PortalError,
    code = getRefusalCode(error),
  ): Promise<Response> {
    // The page is gone, so there is nobody to respond to and nothing to report.
    if (signal.aborted) return refuse(499, 'no_session', 'The request was aborted.');
    await onError(error);
    return refuseAfter(error, code);
  }

  return async function handleSessionRequest(request) {
    if (request.method !== 'POST') {
      return refuse(405, 'no_session', 'Only POST is allowed.', { Allow: 'POST' });
    }
    if (!isOriginAllowed(request, allowedOrigins)) {
      return refuse(
        403,
        'no_session',
        'The page’s origin is neither the server’s own nor in allowedOrigins.',
      );
    }
    let found: unknown;
    try {
      found = await getCustomer(request);
    } catch (cause) {
      const error = new PortalError(
        'invalid_request',
        'getCustomer threw an error (see `cause`). When nobody is signed in it must return null.',
        { cause },
      );
      // It may be over the next time, where a wrong id would be as wrong.
      return fail(request, error, 'session_unavailable');
    }
    if (found === null) return refuse(401, 'unauthorized', 'Nobody is signed in.');
    try {
      return respond(200, await createSession(polar, readCustomer(found), request.signal));
    } catch (error) {
      return fail(request, error as PortalError);
    }
  };
}

/** Who has bought nothing is no failure, so that one line is enough. */
function report(error: PortalError): void {
  // oxlint-disable no-console -- a failure that nobody handles must not be silent
  if (error.code === 'no_customer') console.info(error.message);
  else console.error(error);
  // oxlint-enable no-console
}
