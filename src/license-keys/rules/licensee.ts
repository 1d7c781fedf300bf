import { isVisible } from '../../core/http/is-visible.ts';
import type { LicenseKeyRead } from '../schema.ts';

/**
 * The person that a key is licensed to: the e-mail of the member who has the seat, otherwise the name or
 * the e-mail of the customer. Empty if Polar knows none of them.
 *
 * @param licenseKey - Only its customer and member are read.
 */
export function getLicensee({
  customer,
  member,
}: Pick<LicenseKeyRead, 'customer' | 'member'>): string {
  const names = [member?.email, customer.name, customer.email];
  return names.find((name) => isVisible(name ?? '')) ?? '';
}
