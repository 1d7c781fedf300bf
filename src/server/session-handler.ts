import { checkTimeout } from '../core/http/check-timeout.ts';
import { PortalError } from '../core/http/errors.ts';
import type { PortalServer } from '../core/http/server-url.ts';
import { checkAccessToken } from './access-token.ts';
import { createSession } from './create-session.ts';
import { readCustomer, type SessionCustomer } from './customer.ts';
import { checkOrigins, isOriginAllowed } from './origin.ts';
import { report, reportTo } from './report.ts';
import { getRefusalCode, refuse, refuseAfter, respond } from './responses.ts';
import { toSafeServerUrl } from './server-url.ts';

/** Options of {@link createSessionHandler}. */
export interface SessionHandlerOptions {
  /**
   * Your organization access token (`polar_oat_…`) with the scope `customer_sessions:write`, from the
   * environment. It goes to Polar in one header and nowhere else.
   */
  accessToken: string | undefined;
  /**
   * Your own authentication: which customer sent the request? `null`, `undefined` or `false` when nobody
   * is signed in; Polar gets no request then.
   */
  getCustomer: (
    request: Request,
  ) =>
    | SessionCustomer
    | null
    | undefined
    | false
    | Promise<SessionCustomer | null | undefined | false>;
  /**
   * Which Polar creates the session: that of the access token. An `http:` address is for a stand-in on
   * the same machine alone.
   * @default "production"
   */
  server?: PortalServer | undefined;
  /**
   * Origins that may ask besides the request's own, such as `"https://app.example.com"`, each as browsers
   * send it: there are no wildcards. Pages of another origin can read the response only if you add CORS
   * headers to it.
   * @default []
   */
  allowedOrigins?: readonly string[] | undefined;
  /**
   * Called with the reason when there is no session, and what to do about it in the message; waited
   * for. What `getCustomer` threw is the error's `cause`. What `onError` itself throws goes to the console.
   * @default console.error; for `no_customer` its message alone, to console.info
   */
  onError?: ((error: PortalError) => unknown) | undefined;
  /** The version of Polar's API, sent as `Polar-Version`. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until Polar's response is no longer waited for. @default 5000 */
  timeout?: number | undefined;
}

/** Responds to a request for a customer's session. Never rejects. */
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
 * Each request of somebody who is signed in becomes one to Polar: limit how often a customer may ask.
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
  const polar = { url: toSafeServerUrl(server), accessToken, apiVersion, timeout };

  async function fail(
    { signal }: Request,
    error: PortalError,
    code = getRefusalCode(error),
  ): Promise<Response> {
    // The page is gone, so there is nobody to respond to and nothing to report.
    if (signal.aborted) return refuse(499, 'no_session', 'The request was aborted.');
    await reportTo(onError, error);
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
    // Also 0 and '', which are what `user.id && { … }` may be.
    if (!found) return refuse(401, 'unauthorized', 'Nobody is signed in.');
    try {
      return respond(200, await createSession(polar, readCustomer(found), request.signal));
    } catch (error) {
      return fail(request, error as PortalError);
    }
  };
}
