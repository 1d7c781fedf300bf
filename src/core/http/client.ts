import { checkTimeout } from './check-timeout.ts';
import { isCustomerId } from './customer-id.ts';
import { startDeadline, type Deadline } from './deadline.ts';
import { toError } from './error-response.ts';
import type { PortalError } from './errors.ts';
import { explainNoResponse } from './explain-no-response.ts';
import { explainRefusal } from './explain-refusal.ts';
import { toSessionKind, type SessionKind } from './is-session-token.ts';
import { toResult } from './read-response.ts';
import { checkPath, nameRequest, toSearch, type PortalRequest } from './request.ts';
import { createScope } from './scope.ts';
import { send } from './send.ts';
import { toServerUrl, type PortalServer } from './server-url.ts';
import type { SessionToken } from './session-token.ts';
import { createSession, type Token } from './session.ts';

/** Options of {@link createPortalClient}. */
export interface PortalClientOptions {
  /** The customer's session: a token, or a function that gets one when it is first needed. */
  sessionToken: SessionToken;
  /**
   * Whose session it is: an id of the customer in Polar's system or in yours. What is cached is kept
   * apart by it. Without it, each client has a cache of its own. So it has with what stands for a missing
   * id: an empty text, `"undefined"`, `"null"` and the like, or anything that is no text.
   */
  customerId?: string | undefined;
  /** Which Polar to talk to. @default "production" */
  server?: PortalServer | undefined;
  /** The version of Polar's API, sent as `Polar-Version`. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until a request without a response fails, the wait for a token included. @default 10000 */
  timeout?: number | undefined;
  /** A replacement for the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** A way to Polar's Customer Portal API for one customer. Made by {@link createPortalClient}. */
export interface PortalClient {
  /** The base URL that requests go to, without a slash at its end. */
  readonly server: string;
  /**
   * Keeps this client's cached data apart from every other's: the `customerId`, or one of its own. On a
   * server, one of its own is unique in this process only. Not secret; never made of the token.
   */
  readonly scope: string;
  /**
   * Whether the session's token is a fixed one, which cannot be renewed. Customers whose token is refused
   * are then offered to reload the page. @default false
   */
  readonly hasFixedToken?: boolean | undefined;
  /**
   * Sends a request. After a 401, when `sessionToken` is a function, it gets another token and sends the
   * same request once more with that: a `GET` unless the page is hidden, any other method only when Polar
   * itself refused it, which it does before anything is done. On a hidden page a `GET` fails with
   * `unauthorized`, so that a page in the background does not renew its session all day. If the function
   * returns the refused token again, nothing is sent. Nothing else is ever sent a second time.
   *
   * @returns The response's JSON, not parsed any further; `undefined` for a 204, `null` for a 202 without
   *   content; with `as: 'stream'`, a `ReadableStream`.
   * @throws {@link PortalError} `invalid_request`, without a request, when `path` does not start with `/v1/`.
   */
  request(request: PortalRequest): Promise<unknown>;
  /**
   * Whose session it is, as the token tells; it waits for one, and sends nothing. A client of your own may leave it
   * out: Polar is then asked who is looking.
   *
   * @throws {@link PortalError} With which a request would fail for want of a token.
   */
  readonly getSessionKind?: (() => Promise<SessionKind>) | undefined;
  /**
   * Forgets the session's token, because the customer may have signed out. The next request gets another
   * from `sessionToken`; where that is a text, requests fail with `no_session` from now on. The provider
   * calls it when the browser restores the page from its back/forward cache. A client of your own that cannot
   * forget may leave it out.
   */
  forgetSession?(): void;
}

/** A request's first 401, and the token that it was sent with. */
interface Refusal {
  token: Token;
  bearer: string | undefined;
  error: PortalError;
}

/**
 * Creates a client. Nothing is sent and no token is requested until the first request.
 *
 * @example
 * const client = createPortalClient({ sessionToken: () => fetchSession('/polar/session') });
 * const licenseKey = await getLicenseKey(client, id);
 *
 * @param options - Whose session, and which Polar.
 * @throws `TypeError` when `server` is neither a known name nor a URL, or no timer can count `timeout`.
 */
export function createPortalClient(options: PortalClientOptions): PortalClient {
  const { sessionToken, customerId, server = 'production' } = options;
  const { apiVersion = '2026-10', timeout = 10_000 } = options;
  const base = toServerUrl(server);
  checkTimeout(timeout);
  const session = createSession(sessionToken);

  async function request(portalRequest: PortalRequest, refusal?: Refusal): Promise<unknown> {
    checkPath(portalRequest.path);
    const deadline = startDeadline(timeout, portalRequest.signal);
    try {
      return await exchange(portalRequest, deadline, refusal);
    } finally {
      deadline.end(portalRequest.as === 'stream');
    }
  }

  async function exchange(
    portalRequest: PortalRequest,
    deadline: Deadline,
    refusal: Refusal | undefined,
  ): Promise<unknown> {
    const { method = 'GET', path, query, body, auth = 'session', as } = portalRequest;
    // Read for each request, because a getter may return another one by then.
    const { fetch } = options;
    const name = nameRequest(portalRequest);
    const token = auth === 'session' ? session.getToken(refusal?.token) : undefined;
    const bearer = token && (await session.waitFor(token, deadline));
    // The page has no other token, and this one would be refused again.
    if (token && refusal && bearer === refusal.bearer) {
      throw share(token, explainRefusal(refusal.error, { server: base, isOnlyToken: true, fetch }));
    }
    const response = await send(
      base + path + toSearch(query),
      {
        method,
        // Any other header would be refused by Polar's preflight.
        headers: {
          'Polar-Version': apiVersion,
          ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        credentials: 'omit',
        // Responses contain license keys, and a read after a change must not be an earlier response.
        cache: 'no-store',
        // Polar's API sends none. Following one would repeat a change, with the license key in its body,
        // wherever it leads, and show as Polar's what somebody else responds.
        redirect: 'error',
      },
      {
        request: name,
        deadline,
        as,
        hint: explainNoResponse({ server: base, apiVersion, fetch }),
        fetch,
      },
    );
    if (token && response.status === 401) {
      const error = toError(response, name);
      const mayRenew = !refusal && !session.hasFixedToken && maySendAgain(method, error);
      // With a time of its own.
      if (mayRenew) return request(portalRequest, { token, bearer, error });
      const isOnlyToken = session.hasFixedToken;
      throw share(token, explainRefusal(error, { server: base, isOnlyToken, fetch }));
    }
    return toResult(response, name);
  }

  let scope = isCustomerId(customerId) ? customerId : undefined;
  return {
    server: base,
    hasFixedToken: session.hasFixedToken,
    get scope() {
      // Not before it is needed: some servers permit no random values while a module is loaded.
      return (scope ??= createScope());
    },
    request: (portalRequest) => request(portalRequest),
    async getSessionKind() {
      const deadline = startDeadline(timeout);
      try {
        return toSessionKind(await session.waitFor(session.getToken(), deadline));
      } finally {
        deadline.end();
      }
    },
    forgetSession: () => session.forget(),
  };
}

/**
 * The error that all requests with a refused token report, so that the page learns of it once. A request
 * has its own only when the shared one would say something else about what Polar did.
 */
function share(token: Token, error: PortalError): PortalError {
  const shared = (token.failure ??= error);
  return shared.isPolarsOwn === error.isPolarsOwn ? shared : error;
}

function maySendAgain(method: string, { isPolarsOwn }: PortalError): boolean {
  // A change that someone else refused, a proxy for example, may have reached Polar.
  if (method !== 'GET') return isPolarsOwn;
  // Nobody looks at a hidden page: it reads again when it is shown.
  return !globalThis.document?.hidden;
}
