import type { LicenseKeyWithActivations } from 'polar-customer-portal';

/** Keeps the customer's address, tax id and other personal data out of the page's HTML. */
export function keepShown(licenseKey: LicenseKeyWithActivations) {
  const { name, email } = licenseKey.customer;
  return { ...licenseKey, customer: { name, email } };
}
