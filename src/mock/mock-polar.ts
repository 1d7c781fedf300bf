import type { MockBenefitGrant } from './benefit-grants/benefit-grant.ts';
import { createBenefitGrants, type BenefitGrantStore } from './benefit-grants/benefit-grants.ts';
import { createCustomers } from './core/customers.ts';
import type { FailOptions, MockFailure } from './core/failures.ts';
import type { MockOperation } from './core/operation.ts';
import type { MockRequest } from './core/request-log.ts';
import { createServer } from './core/server.ts';
import { createSessions, type MockSession, type SessionOptions } from './core/sessions.ts';
import { customerSessions } from './customer-sessions/customer-sessions.ts';
import { createDefaultCustomer, type MockCustomer } from './fixtures/customer.ts';
import type { MockLicenseKey } from './license-keys/license-key.ts';
import { createLicenseKeys, type LicenseKeyStore } from './license-keys/license-keys.ts';

/** Options of {@link createMockPolar}. */
export interface MockPolarOptions {
  /** License keys that the server holds at first. Their customers are known to it too. @default [] */
  licenseKeys?: readonly MockLicenseKey[] | undefined;
  /**
   * Benefits that customers have, whose descriptions name their license keys. Without one, a license key has
   * no name. @default []
   */
  benefitGrants?: readonly MockBenefitGrant[] | undefined;
  /** Customers that the server knows, whatever they own. @default [] */
  customers?: readonly MockCustomer[] | undefined;
  /** The server's clock, in milliseconds since 1970. @default Date.now */
  now?: (() => number) | undefined;
  /** Whether the server counts requests and blocks callers that send too many. @default true */
  rateLimits?: boolean | undefined;
  /** Milliseconds before each response. @default 0 */
  latency?: number | undefined;
  /** The organization access token of the vendor's server. @default "polar_oat_pretend" */
  organizationToken?: string | undefined;
}

/** A mock of Polar, in memory. {@link createMockPolar} creates it. */
export interface MockPolar {
  /**
   * The token of a session that began when the mock was created and lasts an hour. Its customer is
   * the first of `customers`, or else that of the first license key, or else the default customer.
   */
  readonly sessionToken: string;
  /** The organization access token of the vendor's server, for `POST /v1/customer-sessions/`. */
  readonly organizationToken: string;
  /** Creates another session, by default for the customer of `sessionToken`. */
  createSession(options?: SessionOptions): MockSession;
  /** Ends a session: from now on the response to its token is 401 `invalid_token`. */
  endSession(token: string): void;
  /** The license keys that the server holds. */
  readonly licenseKeys: LicenseKeyStore;
  /** The benefit grants that the server holds. */
  readonly benefitGrants: BenefitGrantStore;
  /** Milliseconds before each response. A change applies from the next request on. */
  latency: number;
  /**
   * Makes requests fail. Failures are used up in the order in which they were added; one without
   * `times` stays until it is cleared, and those after it wait.
   *
   * @returns A function that removes this failure.
   *
   * @example
   * polar.fail('licenseKeys.get', 500, { times: 1 });
   * polar.fail('licenseKeys.rotate', 'lost_response');
   * polar.fail('all', { body: { id: 7 } });
   */
  fail(operation: MockOperation | 'all', failure: MockFailure, options?: FailOptions): () => void;
  /** Removes all failures. */
  clearFailures(): void;
  /** The requests that the server received, oldest first. */
  readonly requests: readonly MockRequest[];
  /**
   * Responds to a request as Polar would, whatever its host. `createHandlers` calls it for you. In
   * a page the response has only what a page could read. A dropped connection is
   * `Response.error()`.
   */
  respond(request: Request): Promise<Response>;
}

/**
 * Creates a mock of Polar that behaves as the real one does: license keys, sessions, errors and
 * rate limits, with delays and failures on demand. No request leaves the machine.
 *
 * @param options - What it holds, its clock and its pace.
 *
 * @example
 * const licenseKey = createLicenseKey();
 * const polar = createMockPolar({ licenseKeys: [licenseKey] });
 * const server = setupServer(...createHandlers(polar));
 */
export function createMockPolar({
  licenseKeys = [],
  benefitGrants = [],
  customers = [],
  now = () => Date.now(),
  rateLimits = true,
  latency = 0,
  organizationToken = 'polar_oat_pretend',
}: MockPolarOptions = {}): MockPolar {
  const defaultCustomer =
    customers[0] ?? licenseKeys[0]?.customer ?? createDefaultCustomer({}, { now: now() });
  const sessions = createSessions(now);
  const state = {
    customers: createCustomers([defaultCustomer, ...customers]),
    sessions,
    organizationToken,
    now,
  };

  // A new resource is one more line here.
  const resources = {
    licenseKeys: createLicenseKeys(state, licenseKeys),
    benefitGrants: createBenefitGrants(state, benefitGrants),
    customerSessions,
  };
  const server = createServer({ state, resources: Object.values(resources), rateLimits, latency });

  const createSession = ({ customer = defaultCustomer, ...options }: SessionOptions = {}) =>
    sessions.create({ ...options, customer });
  return Object.assign(server, {
    sessionToken: createSession().token,
    organizationToken,
    createSession,
    endSession: (token: string) => sessions.end(token),
    licenseKeys: resources.licenseKeys.store,
    benefitGrants: resources.benefitGrants.store,
  });
}
