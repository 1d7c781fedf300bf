import type { LicenseKeyRead } from '../schema.ts';

/**
 * Whether Polar allows replacing the secret of a license key: only if it is granted or disabled.
 *
 * @param licenseKey - Only its status is read.
 */
export function canRotateLicenseKey({ status }: Pick<LicenseKeyRead, 'status'>): boolean {
  return status === 'granted' || status === 'disabled';
}
