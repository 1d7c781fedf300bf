import type { PortalCustomer } from './customer.ts';
import type { LicenseKeyRecords } from './license-key-store.ts';
import type { LiveSession, Sessions } from './sessions.ts';

/** What the server knows; what operations read and change. */
export interface ServerState {
  licenseKeys: LicenseKeyRecords;
  sessions: Sessions;
  /** Whom the portal was made for. */
  customer: PortalCustomer;
  organizationToken: string;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A request that has come through to its operation: who asks, and what is known to be well formed. */
export interface Call {
  state: ServerState;
  version: string;
  query: URLSearchParams;
  /** The id in the path; empty when the operation has none. */
  id: string;
  body: unknown;
}

/** A call of somebody who has proven who they are. */
export interface CustomerCall extends Call {
  session: LiveSession;
}
