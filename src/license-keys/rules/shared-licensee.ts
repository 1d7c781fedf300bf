import type { LicenseKeyRead } from '../schema.ts';
import { getLicensee } from './licensee.ts';

/**
 * The person that more than half of these license keys are licensed to, whom a list names once. Empty if
 * there is none, or if a licensee is unknown, who would seem to be that person.
 */
export function getSharedLicensee(
  licenseKeys: readonly Pick<LicenseKeyRead, 'customer' | 'member'>[],
): string {
  const counts = new Map<string, number>();
  for (const licenseKey of licenseKeys) {
    const licensee = getLicensee(licenseKey);
    if (!licensee) return '';
    counts.set(licensee, (counts.get(licensee) ?? 0) + 1);
  }
  const [shared] = [...counts].find(([, count]) => count > licenseKeys.length / 2) ?? [''];
  return shared;
}
