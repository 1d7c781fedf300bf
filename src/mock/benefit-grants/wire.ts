import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockBenefitGrant } from './benefit-grant.ts';
import { toSubscriberOrganization } from './organization.ts';

/** A grant as Polar sends it to its customer. */
export function toBenefitGrant({ customer, benefit, ...grant }: MockBenefitGrant) {
  const organization = toSubscriberOrganization(benefit.organization_id);
  return { ...grant, customer: toPortalCustomer(customer), benefit: { ...benefit, organization } };
}

/** A customer as the portal's own lists include it: without what only the vendor keeps. */
function toPortalCustomer(customer: MockCustomer) {
  const { id, created_at, modified_at, email, email_verified, name } = customer;
  const { billing_name, billing_address, tax_id, default_payment_method_id, type, locale } =
    customer;
  return {
    created_at,
    modified_at,
    id,
    email,
    email_verified,
    name,
    billing_name,
    billing_address,
    tax_id,
    oauth_accounts: {},
    default_payment_method_id,
    type,
    locale,
  };
}
