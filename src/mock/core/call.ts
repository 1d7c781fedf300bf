import type { Customers } from './customers.ts';
import type { CustomerEvents } from './events.ts';
import type { Jobs } from './jobs.ts';
import type { Organizations } from './organizations.ts';
import type { PaymentMethods } from './payment-methods.ts';
import type { LiveSession, Sessions } from './sessions.ts';
import type { SubscriptionRecords } from '../subscriptions/records.ts';
import type { FileStorage } from './storage.ts';

/** What all resources know of. What one of them holds is its own. */
export interface ServerState {
  customers: Customers;
  organizations: Organizations;
  paymentMethods: PaymentMethods;
  /** Orders show theirs as it is now. */
  subscriptions: SubscriptionRecords;
  sessions: Sessions;
  events: CustomerEvents;
  jobs: Jobs;
  storage: FileStorage;
  organizationToken: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A request that reached its operation. Its path, query and body are valid by the route's rules. */
export interface Call {
  state: ServerState;
  version: string;
  /** The server's address, without `/v1`. */
  base: string;
  /** What stands where the route's path has braces; empty when it has none. */
  id: string;
  query: URLSearchParams;
  body: unknown;
  /** Aborted when the caller is gone. */
  signal: AbortSignal;
}

/** A call with a customer's or a member's session. */
export interface CustomerCall extends Call {
  session: LiveSession;
}
