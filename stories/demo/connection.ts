import type { PortalServer, SessionToken } from 'polar-customer-portal';
import type { MockPolar } from 'polar-customer-portal/mock';
import type { ScenarioName } from './scenarios.ts';

/** What a vendor's page hands to the card. */
export interface Account {
  server: PortalServer;
  /** Kept in memory only. */
  sessionToken: SessionToken;
  /** `null` for all of the customer's license keys. */
  licenseKeyId: string | null;
  /** The vendor's own way to another session. */
  signIn?: () => Promise<void>;
}

/** The Polar inside this page; no account when the browser does not let it answer. */
export interface PretendConnection {
  server: 'pretend';
  scenario: ScenarioName;
  polar: MockPolar;
  account: Account | null;
}

/** One of the real ones; no account until its reader has typed one in. */
export interface RealConnection {
  server: 'sandbox' | 'production';
  account: Account | null;
}

/** Which Polar the card asks, about which license key and for whom. */
export type Connection = PretendConnection | RealConnection;
