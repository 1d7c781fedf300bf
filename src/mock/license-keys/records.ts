import type { MockLicenseKey } from './license-key.ts';

/** The license keys that the server holds, for the operations to read and change. */
export interface LicenseKeyRecords {
  /** Oldest first. */
  all(): MockLicenseKey[];
  find(id: string): MockLicenseKey | undefined;
  findByKey(organizationId: string, key: string): MockLicenseKey | undefined;
  set(licenseKey: MockLicenseKey): void;
}

export function createLicenseKeyRecords(): LicenseKeyRecords {
  const records = new Map<string, MockLicenseKey>();

  return {
    all: () =>
      [...records.values()].toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at)),
    find: (id) => records.get(id.toLowerCase()),
    findByKey: (organizationId, key) =>
      [...records.values()].find(
        (record) => record.key === key && record.organization_id === organizationId.toLowerCase(),
      ),
    set(licenseKey) {
      // A copy, so that one fixture can be given to two mocks.
      records.set(licenseKey.id.toLowerCase(), structuredClone(licenseKey));
    },
  };
}
