import { readAnswer } from './read-response.ts';
import { checkTimeout } from './check-timeout.ts';
import { PortalError } from './errors.ts';
import { toServerUrl, type PortalServer } from './server-url.ts';
import { beginSession, type Session, type SessionToken } from './session-token.ts';

/** Options of {@link createPortalClient}. */
export interface PortalClientOptions {
  /** The customer's session: a token, or a function that gets one when it is first needed. */
  sessionToken: SessionToken;
  /**
   * Whose session it is: an id of the customer in Polar's system or in yours. What is cached is kept
   * apart by it. Without it, each client has a cache of its own.
   */
  customer?: string | undefined;
  /** Which Polar to talk to. @default "production" */
  server?: PortalServer | undefined;
  /** Goes out as `Polar-Version`. @default "2026-10" */
  apiVersion?: string | undefined;
  /** Milliseconds until a request without an answer fails, the wait for a token included. @default 10000 */
  timeout?: number | undefined;
  /** A replacement for the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Options of a single request. */
export interface RequestOptions {
  /** Aborts the request; it then rejects with the signal's reason, which is no `PortalError`. */
  signal?: AbortSignal | undefined;
}

/** A way to Polar's Customer Portal API for one customer. Made by {@link createPortalClient}. */
export interface PortalClient {
  /** The base URL that requests go to, without a slash at its end. */
  readonly server: string;
  /** Tells this client's cached data from every other's. Not secret; never derived from the token. */
  readonly scope: string;
  /**
   * Reads, with the session. After a 401 a function is asked for another token and the request is
   * sent once more. Answers the JSON, not yet parsed.
   *
   * @param path - From `/v1` on.
   * @throws {@link PortalError}
   */
  get(path: string, options?: RequestOptions): Promise<unknown>;
  /**
   * Writes, with the session and without a body. Sent once, whatever happens.
   *
   * @param path - From `/v1` on.
   * @throws {@link PortalError}
   */
  post(path: string, options?: RequestOptions): Promise<unknown>;
  /**
   * Sends a license key in a body, without the session. Polar blocks who sends more than three of
   * these a second, so they go one at a time, 400 ms apart.
   *
   * @param path - From `/v1` on.
   * @param body - What is sent, as JSON.
   * @throws {@link PortalError}
   */
  postKey(path: string, body: object, options?: RequestOptions): Promise<unknown>;
}

let clients = 0;

/**
 * Creates a client. Nothing is sent and no token is asked for until the first request.
 *
 * @example
 * const client = createPortalClient({ sessionToken: () => fetchTokenFromMyServer() });
 * const licenseKey = await getLicenseKey(client, id);
 *
 * @param options - Whose session, and which Polar.
 * @throws `TypeError` when `server` is neither a known name nor a URL, or `timeout` no time.
 */
export function createPortalClient({
  sessionToken,
  customer,
  server = 'production',
  apiVersion = '2026-10',
  timeout = 10_000,
  fetch,
}: PortalClientOptions): PortalClient {
  const base = toServerUrl(server);
  checkTimeout(timeout);
  let current: Session | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  /** For a request; in place of a session that it was refused with, the same other one for all. */
  function getSession(refused?: Session): Session {
    const isOver = refused
      ? current === refused
      : current && (current.failure || Date.now() > (current.end ?? Infinity));
    // A fixed token is the only one, however often it is tried.
    if (!current || (isOver && typeof sessionToken === 'function')) {
      current = beginSession(sessionToken);
    }
    return current;
  }

  /**
   * @param body - In place of the session.
   * @param refused - A session in whose place another is asked for.
   */
  async function send(
    method: string,
    path: string,
    options: RequestOptions = {},
    body?: object,
    refused?: Session,
  ): Promise<unknown> {
    const { signal: callerSignal } = options;
    callerSignal?.throwIfAborted();
    const request = `${method} ${path}`;
    const deadline = AbortSignal.timeout(timeout);
    const signal = AbortSignal.any([callerSignal ?? deadline, deadline]);
    // Listened to first: the caller may leave as soon as a token is asked for.
    const left = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', reject);
    });
    // Who sends a license key needs no token.
    const session: Session = body ? {} : getSession(refused);
    let bearer: string | undefined;
    try {
      bearer = await Promise.race([session.token, left]);
      // The page's own is looked up now: it may have been replaced since.
      const response = await (fetch ?? globalThis.fetch)(base + path, {
        method,
        headers: {
          'Polar-Version': apiVersion,
          ...(body
            ? { 'Content-Type': 'application/json' }
            : { Authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(body),
        signal,
      });
      return await readAnswer(response, request);
    } catch (error) {
      callerSignal?.throwIfAborted();
      const failure = deadline.aborted
        ? new PortalError('timeout', `No answer to ${request} within ${timeout} ms.`)
        : error instanceof PortalError
          ? error
          : new PortalError('network', `No answer to ${request} that a browser may read.`, {
              cause: error,
            });
      const isRefused = failure.status === 401;
      const canRenew = !refused && method === 'GET' && typeof sessionToken === 'function';
      // Nobody looks at a hidden page: it asks again when it is seen.
      if (isRefused && canRenew && !globalThis.document?.hidden) {
        return send(method, path, options, body, session);
      }
      // A token that was refused, or that never came, is not worth waiting for again.
      throw isRefused || !bearer ? (session.failure ??= failure) : failure;
    }
  }

  return {
    server: base,
    scope: customer ?? `session-${++clients}`,
    get: (path, options) => send('GET', path, options),
    post: (path, options) => send('POST', path, options),
    postKey(path, body, options) {
      const answer = queue.then(() => send('POST', path, options, body));
      queue = new Promise((resolve) => {
        // Milliseconds from an answer to the next request with a key.
        const pause = () => setTimeout(resolve, 400);
        answer.then(pause, pause);
      });
      return answer;
    },
  };
}
