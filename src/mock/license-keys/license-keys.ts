import type { ServerState } from '../core/call.ts';
import type { Resource } from '../core/route.ts';
import type { MockLicenseKey } from './license-key.ts';
import { createLicenseKeyRecords, type LicenseKeyRecords } from './records.ts';
import { createRoutes } from './routes.ts';

/** The license keys that a mock of Polar holds. */
export interface LicenseKeyStore {
  /** Adds a license key, or replaces the one with its id, as when the vendor edits it. */
  add(licenseKey: MockLicenseKey): void;
  /** A copy of what the server holds now, hidden activations included. */
  get(id: string): MockLicenseKey | undefined;
}

/** The resource of license keys. Whoever owns one is known to the server. */
export function createLicenseKeys(
  { customers }: ServerState,
  licenseKeys: readonly MockLicenseKey[],
): Resource & { store: LicenseKeyStore; records: LicenseKeyRecords } {
  const records = createLicenseKeyRecords();
  const add = (licenseKey: MockLicenseKey) => {
    records.set(licenseKey);
    customers.add(licenseKey.customer);
    if (licenseKey.member) customers.members.add(licenseKey.member);
  };
  licenseKeys.forEach(add);
  return {
    routes: createRoutes(records),
    records,
    store: { add, get: (id) => structuredClone(records.find(id)) },
  };
}
