import type { LicenseKeyRead } from '../schema.ts';

/**
 * Whether Polar lets the secret of a license key be replaced: one that is granted or disabled.
 *
 * @param licenseKey - Its status is enough.
 */
export function canRotate({ status }: Pick<LicenseKeyRead, 'status'>): boolean {
  return status === 'granted' || status === 'disabled';
}
