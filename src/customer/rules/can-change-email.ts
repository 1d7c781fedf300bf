import type { CustomerOrganization } from '../../account/organization-schema.ts';
import type { PortalCustomer } from '../../account/portal-customer-schema.ts';

/** Whether a customer has an e-mail address that could be changed. Polar refuses it for teams. */
export const hasOwnEmail = ({ type, email }: PortalCustomer): boolean => type !== 'team' && !!email;

/** Whether a vendor lets customers change their e-mail address, which is off by default. */
export const allowsEmailChange = (organization: CustomerOrganization): boolean =>
  organization.customer_portal_settings?.customer?.allow_email_change === true;
