import { LicenseKeyList, type LicenseKeyLinks } from 'polar-customer-portal';

const links: LicenseKeyLinks = {
  // The license key without the key itself. Your page finds the product by its benefit.
  renew: ({ benefit_id }) => `/renew?benefit=${benefit_id}`,
  upgrade: '/upgrade',
  help: 'mailto:help@acme.example?subject=License',
};

/** All license keys of the customer, with a way on from those that no longer work or are used up. */
export const LicensesWithLinks = () => <LicenseKeyList links={links} />;
