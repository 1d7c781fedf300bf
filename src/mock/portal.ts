import type { ServerState } from './call.ts';
import { createDefaultCustomer } from './customer.ts';
import { createFailures, type FailOptions, type PortalFailure } from './failures.ts';
import { createLicenseKeyRecords, type LicenseKeyStore } from './license-key-store.ts';
import type { PortalLicenseKey } from './license-key.ts';
import type { PortalOperation } from './operation.ts';
import { toPageView } from './page-view.ts';
import { playFailure } from './play-failure.ts';
import { createRateLimits } from './rate-limits.ts';
import { type PortalRequest, toPortalRequest } from './request-log.ts';
import { findRoute } from './routes.ts';
import { isPreflight, serve } from './serve.ts';
import { createSessions, type PortalSession, type SessionOptions } from './sessions.ts';

/** Options of {@link createPortal}. */
export interface PortalOptions {
  /** What the server holds at first. @default [] */
  licenseKeys?: readonly PortalLicenseKey[] | undefined;
  /** The server's clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
  /** Whether it counts requests and blocks who sends too many. @default true */
  rateLimits?: boolean | undefined;
  /** Milliseconds before each answer. @default 0 */
  latency?: number | undefined;
  /** The vendor's own token, for `POST /v1/customer-sessions/`. @default "polar_oat_pretend" */
  organizationToken?: string | undefined;
}

/** A pretend Polar in memory. Made by {@link createPortal}. */
export interface Portal {
  /**
   * The token of a session that has begun with the portal and lasts an hour. It is that of the
   * first license key's customer, or of the default customer when there is no key at first.
   */
  readonly sessionToken: string;
  /** The vendor's own token. */
  readonly organizationToken: string;
  /** Begins another session, for `sessionToken`'s customer unless told otherwise. */
  createSession(options?: SessionOptions): PortalSession;
  /** Ends a session before its time: from now on its token is answered with `invalid_token`. */
  endSession(token: string): void;
  /** The license keys that the server holds. */
  readonly licenseKeys: LicenseKeyStore;
  /** Milliseconds before each answer; counts from the next request on. */
  latency: number;
  /**
   * Lets requests fail. Failures are used up in the order in which they were added; one without
   * `times` stays until it is cleared, and those after it wait.
   *
   * @returns Takes this failure back.
   *
   * @example
   * portal.fail('get', 500, { times: 1 });
   * portal.fail('rotate', 'lost_answer');
   * portal.fail('all', { body: { id: 7 } });
   */
  fail(
    operation: PortalOperation | 'all',
    failure: PortalFailure,
    options?: FailOptions,
  ): () => void;
  /** Takes all failures back. */
  clearFailures(): void;
  /** What was received, oldest first. */
  readonly requests: readonly PortalRequest[];
  /**
   * Answers a request as Polar would, whatever its host; `createHandlers` does it for you. In a
   * page the answer has only what a page gets to see. A dropped connection is `Response.error()`.
   */
  respond(request: Request): Promise<Response>;
}

/**
 * Creates a pretend Polar that answers as the real one does: its license keys, sessions, errors
 * and rate limits, with delays and failures on demand. Nothing leaves the machine.
 *
 * @param options - What it holds, its clock and its pace.
 *
 * @example
 * const licenseKey = createLicenseKey();
 * const portal = createPortal({ licenseKeys: [licenseKey] });
 * const server = setupServer(...createHandlers(portal));
 */
export function createPortal({
  licenseKeys = [],
  now = () => Date.now(),
  rateLimits = true,
  latency = 0,
  organizationToken = 'polar_oat_pretend',
}: PortalOptions = {}): Portal {
  const state: ServerState = {
    licenseKeys: createLicenseKeyRecords(licenseKeys),
    sessions: createSessions(now),
    customer: licenseKeys[0]?.customer ?? createDefaultCustomer({}, { now: now() }),
    organizationToken,
    now,
  };
  const server = { state, rateLimits: rateLimits ? createRateLimits(now) : undefined };
  const failures = createFailures();
  const requests: PortalRequest[] = [];

  const createSession = ({ customer = state.customer, ...options }: SessionOptions = {}) =>
    state.sessions.create({ ...options, customer });

  const portal: Portal = {
    sessionToken: createSession().token,
    organizationToken,
    createSession,
    endSession: (token) => state.sessions.end(token),
    licenseKeys: {
      add: (licenseKey) => state.licenseKeys.set(licenseKey),
      get: (id) => structuredClone(state.licenseKeys.find(id)),
    },
    latency,
    fail: (operation, failure, { times = Infinity } = {}) =>
      failures.add(operation, failure, times),
    clearFailures: () => failures.clear(),
    requests,
    async respond(request) {
      const { pathname, search } = new URL(request.url);
      const path = pathname.slice(pathname.lastIndexOf('/v1/'));
      const operation = findRoute(request.method, path).route?.operation;
      requests.push(toPortalRequest(request, { path, search, operation, time: now() }));

      const failure = isPreflight(request) ? undefined : failures.take(operation);
      if (portal.latency > 0) await wait(portal.latency);
      const act = () => serve(server, request, path);
      return toPageView(
        request,
        failure === undefined ? await act() : await playFailure(failure, request, act),
      );
    },
  };
  return portal;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
