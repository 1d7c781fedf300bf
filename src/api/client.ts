import { readAnswer } from './answer.ts';
import { PortalError } from './errors.ts';
import { createSessionTokenStore, type SessionToken } from './session-token.ts';

const SERVERS = {
  production: 'https://api.polar.sh',
  sandbox: 'https://sandbox-api.polar.sh',
};

/** Which Polar to talk to: one of its two environments, or the URL of a stand-in. */
export type PortalServer = 'production' | 'sandbox' | (string & {});

/** Options of {@link createPortalClient}. */
export interface PortalClientOptions {
  /** The customer's session: a token, or a function that gets one when it is first needed. */
  sessionToken: SessionToken;
  /** @default "production" */
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
  /** Whether another token can be had, because `sessionToken` is a function. */
  readonly canRenewSession: boolean;
  /**
   * Sends a GET request and answers its JSON, not yet parsed.
   * @throws {@link PortalError}
   */
  get(path: string, options?: RequestOptions): Promise<unknown>;
}

let clients = 0;

/**
 * Creates a client. Nothing is sent and no token is asked for until the first request.
 *
 * @example
 * const client = createPortalClient({ sessionToken: () => fetchTokenFromMyServer() });
 * const licenseKey = await getLicenseKey(client, id);
 *
 * @throws `TypeError` when `server` is neither a known name nor a URL, or `timeout` no time.
 */
export function createPortalClient({
  sessionToken,
  server = 'production',
  apiVersion = '2026-10',
  timeout = 10_000,
  fetch = (...request) => globalThis.fetch(...request),
}: PortalClientOptions): PortalClient {
  const base = getBaseUrl(server);
  if (!(timeout > 0 && timeout < 2 ** 31)) {
    throw new TypeError(
      `timeout is ${timeout}; it must be milliseconds, more than 0 and below 2 ** 31`,
    );
  }
  const tokens = createSessionTokenStore(sessionToken);

  return {
    server: base,
    scope: `session-${++clients}`,
    canRenewSession: typeof sessionToken === 'function',
    async get(path, { signal: callerSignal } = {}) {
      callerSignal?.throwIfAborted();
      const deadline = AbortSignal.timeout(timeout);
      const signal = callerSignal ? AbortSignal.any([callerSignal, deadline]) : deadline;
      const token = tokens.get();
      let bearer: string | undefined;
      try {
        bearer = await Promise.race([token, rejectOnAbort(signal)]);
        const response = await fetch(base + path, {
          headers: { Authorization: `Bearer ${bearer}`, 'Polar-Version': apiVersion },
          credentials: 'omit',
          signal,
        });
        return await readAnswer(response, `GET ${path}`);
      } catch (error) {
        callerSignal?.throwIfAborted();
        const failure = deadline.aborted
          ? new PortalError('timeout', `Polar did not answer GET ${path} within ${timeout} ms.`)
          : toPortalError(error, path);
        // A token that was refused, or that never came, is not worth waiting for again.
        if (failure.code === 'unauthorized' || bearer === undefined) tokens.forget(token);
        throw failure;
      }
    },
  };
}

function getBaseUrl(server: string): string {
  const url = server in SERVERS ? SERVERS[server as keyof typeof SERVERS] : server;
  if (!/^https?:\/\/./.test(url)) {
    throw new TypeError(
      `server is ${JSON.stringify(server)}; it must be "production", "sandbox" or a URL that starts with https://`,
    );
  }
  return url.replace(/\/+$/, '');
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
}

function toPortalError(error: unknown, path: string): PortalError {
  if (error instanceof PortalError) return error;
  return new PortalError(
    'network',
    `Polar could not be reached, or a browser may not read its answer: GET ${path}`,
    { cause: error },
  );
}
