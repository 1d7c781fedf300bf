import type { Customers } from './customers.ts';
import type { LiveSession, Sessions } from './sessions.ts';

/** What all resources know of. What one of them holds is its own. */
export interface ServerState {
  customers: Customers;
  sessions: Sessions;
  organizationToken: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A request that reached its operation. Its path, query and body are valid by the route's rules. */
export interface Call {
  state: ServerState;
  version: string;
  /** What stands where the route's path has braces; empty when it has none. */
  id: string;
  query: URLSearchParams;
  body: unknown;
}

/** A call with a customer's or a member's session. */
export interface CustomerCall extends Call {
  session: LiveSession;
}
