import type { MockCustomer } from '../fixtures/customer.ts';
import type { MockPaymentMethod } from '../fixtures/payment-method.ts';

/** A customer as the portal's own operations send it: without what only the vendor keeps. */
export function toPortalCustomer(customer: MockCustomer) {
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
    billing_name: billing_name ?? name,
    billing_address,
    tax_id,
    oauth_accounts: {},
    default_payment_method_id,
    type,
    locale,
  };
}

/** A payment method as the portal sends it: without whether it is declined. */
export function toPortalPaymentMethod({ is_declined: _declined, ...method }: MockPaymentMethod) {
  return method;
}
