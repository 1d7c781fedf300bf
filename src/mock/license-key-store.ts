import type { PortalLicenseKey } from './license-key.ts';

/** The license keys that a {@link Portal} holds. */
export interface LicenseKeyStore {
  /** Adds a license key, or replaces the one with its id as a vendor's edit would. */
  add(licenseKey: PortalLicenseKey): void;
  /** A copy of what the server holds now, hidden activations included. */
  get(id: string): PortalLicenseKey | undefined;
}

/** The records themselves, for the operations to read and change. */
export interface LicenseKeyRecords {
  /** Oldest first. */
  all(): PortalLicenseKey[];
  find(id: string): PortalLicenseKey | undefined;
  findByKey(organizationId: string, key: string): PortalLicenseKey | undefined;
  set(licenseKey: PortalLicenseKey): void;
}

export function createLicenseKeyRecords(
  licenseKeys: readonly PortalLicenseKey[],
): LicenseKeyRecords {
  const records = new Map<string, PortalLicenseKey>();
  const set = (licenseKey: PortalLicenseKey) => {
    // A copy, so that one fixture can seed two portals.
    records.set(licenseKey.id.toLowerCase(), structuredClone(licenseKey));
  };
  licenseKeys.forEach(set);

  return {
    all: () =>
      [...records.values()].toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at)),
    find: (id) => records.get(id.toLowerCase()),
    findByKey: (organizationId, key) =>
      [...records.values()].find(
        (record) => record.key === key && record.organization_id === organizationId.toLowerCase(),
      ),
    set,
  };
}
