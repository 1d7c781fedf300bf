import type { LicenseKeyRead } from '../schema.ts';

/**
 * Whom a key is licensed to: the seat's member where there is one, else the customer's name or
 * e-mail. Empty where Polar knows neither.
 *
 * @param licenseKey - Its customer and member are enough.
 */
export function getLicensee({
  customer,
  member,
}: Pick<LicenseKeyRead, 'customer' | 'member'>): string {
  return member?.email || customer.name || customer.email || '';
}
