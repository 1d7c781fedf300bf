import { createBenefitGrants, type BenefitGrantStore } from './benefit-grants/benefit-grants.ts';
import { createCustomers } from './core/customers.ts';
import { createEvents } from './core/events.ts';
import type { FailOptions, MockFailure } from './core/failures.ts';
import { createJobs } from './core/jobs.ts';
import type { MockOperation } from './core/operation.ts';
import { createOrganizations } from './core/organizations.ts';
import { createPaymentMethods } from './core/payment-methods.ts';
import type { MockRequest } from './core/request-log.ts';
import { createServer } from './core/server.ts';
import { createSessions, type MockSession, type SessionOptions } from './core/sessions.ts';
import { createStorage } from './core/storage.ts';
import { customerSessions } from './customer-sessions/customer-sessions.ts';
import { createCustomerResource } from './customers/customers.ts';
import {
  createStreams,
  type CustomerStore,
  type CustomerStreams,
  type MemberStore,
  type PaymentMethodStore,
} from './customers/stores.ts';
import { createDownloads, type DownloadStore } from './downloads/downloads.ts';
import { createDefaultCustomer } from './fixtures/customer.ts';
import { createOrganization } from './fixtures/organization.ts';
import { createPaymentMethod } from './fixtures/payment-method.ts';
import { createLicenseKeys, type LicenseKeyStore } from './license-keys/license-keys.ts';
import type { MockPolarOptions } from './mock-polar-options.ts';
import { createOrders, type OrderStore } from './orders/orders.ts';
import {
  createOrganizationResource,
  type OrganizationStore,
} from './organizations/organizations.ts';
import { createSubscriptionRecords } from './subscriptions/records.ts';
import { createSubscriptions, type SubscriptionStore } from './subscriptions/subscriptions.ts';

/** A mock of Polar, in memory. {@link createMockPolar} creates it. */
export interface MockPolar {
  /**
   * The token of a session that began when the mock was created and lasts an hour. Its customer is
   * the first of `customers`, or else that of the first license key, file, order or
   * subscription, or else the default customer.
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
  /** The files that customers may download. */
  readonly downloads: DownloadStore;
  /** The orders that the server holds. */
  readonly orders: OrderStore;
  /** The subscriptions that the server holds. */
  readonly subscriptions: SubscriptionStore;
  /** How customers pay. */
  readonly paymentMethods: PaymentMethodStore;
  /** The customers that the server knows. */
  readonly customers: CustomerStore;
  /** The members of customers' teams that the server knows. */
  readonly members: MemberStore;
  /** The vendors that the server knows. */
  readonly organizations: OrganizationStore;
  /** What is open of `GET /customers/stream`. */
  readonly customerStreams: CustomerStreams;
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
  /**
   * Delays the responses of an operation, in addition to `latency`.
   *
   * @returns A function that removes this delay.
   *
   * @example
   * polar.delay('orders.invoice', 2000);
   */
  delay(operation: MockOperation | 'all', milliseconds: number): () => void;
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
  /**
   * Responds to a navigation, for example to the link of a file, as a browser sends it by itself: without a token,
   * to wherever it is led, and whether or not a page could read the response. `handleNavigations` calls it for you.
   */
  navigate(url: string): Promise<Response>;
}

/**
 * Creates a mock of Polar that behaves as the real one does: license keys, files, orders and their documents,
 * subscriptions, billing details, sessions, errors and rate limits, with delays and failures on demand. No request leaves the machine.
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
  downloads = [],
  orders = [],
  subscriptions = [],
  paymentMethods,
  customers = [],
  members = [],
  organizations: vendors = [],
  documentDelay = 6000,
  jobDelay = 1500,
  now = () => Date.now(),
  rateLimits = true,
  latency = 0,
  organizationToken = 'polar_oat_pretend',
}: MockPolarOptions = {}): MockPolar {
  const defaultCustomer =
    customers[0] ??
    [...licenseKeys, ...downloads, ...orders, ...subscriptions][0]?.customer ??
    createDefaultCustomer({}, { now: now() });
  const people = createCustomers([defaultCustomer, ...customers]);
  const sessions = createSessions(now, people);
  const organizations = createOrganizations();
  // Those of subscriptions, which hold plans, before those of orders.
  [...vendors, ...subscriptions.map(({ product }) => product.organization)].forEach(
    organizations.add,
  );
  const state = {
    customers: people,
    organizations,
    paymentMethods: createPaymentMethods(people),
    subscriptions: createSubscriptionRecords(),
    sessions,
    events: createEvents(),
    jobs: createJobs(now),
    storage: createStorage(now),
    organizationToken,
    now,
  };

  const sources = {
    licenseKeys: createLicenseKeys(state, licenseKeys),
    benefitGrants: createBenefitGrants(state, benefitGrants),
    downloads: createDownloads(state, downloads),
    orders: createOrders(state, orders, documentDelay),
  };
  // A new resource is one more line here.
  const resources = {
    ...sources,
    subscriptions: createSubscriptions(state, subscriptions, sources, jobDelay),
    customers: createCustomerResource(state, members),
    organizations: createOrganizationResource(state),
    customerSessions,
  };
  organizations.add(createOrganization({}, { now: now() }));
  const payers = [...new Set(subscriptions.map(({ customer_id }) => customer_id))];
  const methods =
    paymentMethods ??
    payers.map((customer_id) => createPaymentMethod({ customer_id }, { now: now() }));
  methods.forEach(state.paymentMethods.add);
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
    downloads: resources.downloads.store,
    orders: resources.orders.store,
    subscriptions: resources.subscriptions.store,
    paymentMethods: resources.customers.paymentMethods,
    customers: resources.customers.store,
    members: resources.customers.members,
    organizations: resources.organizations.store,
    customerStreams: createStreams(state, defaultCustomer),
  });
}
