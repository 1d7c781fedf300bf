import type { PortalServer, SessionToken } from 'polar-customer-portal';
import type { MockPolar } from 'polar-customer-portal/mock';
import type { ScenarioName } from './scenarios.ts';

/** What the vendor's page passes to the provider and the card. */
export interface Account {
  server: PortalServer;
  /** Kept in memory only. */
  sessionToken: SessionToken;
  /** `null` for a list of all license keys. */
  licenseKeyId: string | null;
  /** Signs the customer in again. */
  signIn?: () => Promise<void>;
}

/** The mock of Polar. Without an account if the browser does not allow its service worker. */
export interface MockConnection {
  server: 'mock';
  scenario: ScenarioName;
  polar: MockPolar;
  account: Account | null;
}

/** A real server of Polar. Without an account until the form is submitted. */
export interface RealConnection {
  server: 'sandbox' | 'production' | 'other';
  account: Account | null;
}

/** The server, the customer and the license key that the card uses. */
export type Connection = MockConnection | RealConnection;
