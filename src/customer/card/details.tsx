'use client';

import type { ReactNode } from 'react';
import { AddressLines } from '../../account/address/address-lines.tsx';
import { getTaxIdLabel } from '../../account/address/tax-id.ts';
import { useAddressMessages } from '../../account/address/use-address-messages.ts';
import type { PortalCustomer } from '../../account/portal-customer-schema.ts';
import type { PortalUser } from '../../account/portal-user-schema.ts';
import { isVisible } from '../../core/http/is-visible.ts';
import { createCustomerPart } from '../create-customer-part.ts';
import { AccessScope, CardScope } from '../scopes.ts';

const NOTHING = '';

/** One thing to know of the customer. Renders a `<dt>` and a `<dd>` element. */
function Detail({ label, none, children }: { label: string; none?: string; children?: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children || <span data-state="none">{none}</span>}</dd>
    </>
  );
}

const isSeen = (value: string | null | undefined): value is string => !!value && isVisible(value);
const text = (value: string | null | undefined) => isSeen(value) && <span dir="auto">{value}</span>;

/** The team member who is looking, where that is not the customer. Renders a `<div>` element, or nothing. */
export const CustomerUser = createCustomerPart<'div', PortalUser>(
  'User',
  'customer-user',
  'div',
  ({ member, messages }) => {
    if (!member) return null;
    const { name, email, role } = member;
    const roles: Partial<Record<string, string>> = messages.roles;
    const known = role && Object.hasOwn(roles, role) ? roles[role] : undefined;
    return {
      value: member,
      children: (
        <Detail label={messages.signedInAs}>
          {text(isSeen(name) ? name : email)}
          {isSeen(name) && text(email)}
          {known && <small>{known}</small>}
        </Detail>
      ),
    };
  },
);

/** The name on invoices. Renders a `<div>` element. */
export const CustomerName = createCustomerPart<'div', string>(
  'Name',
  'customer-name',
  'div',
  ({ customer, messages }) => {
    const value = [customer.billing_name, customer.name].find(isSeen) ?? NOTHING;
    return {
      value,
      children: (
        <Detail label={messages.name} none={messages.none}>
          {text(value)}
        </Detail>
      ),
    };
  },
);

/**
 * Opens the form for another e-mail address. Renders a `<button>` element, or nothing if the action `changeEmail` is
 * off, the organization does not allow it, or whoever is looking may not.
 */
export const CustomerChangeEmail = createCustomerPart(
  'ChangeEmail',
  'customer-change-email',
  'button',
  (_, __, part) => {
    const { mayChangeEmail } = AccessScope.use(part);
    const { openForm, messages } = CardScope.use(part);
    if (!mayChangeEmail) return null;
    return {
      'aria-label': messages.emailTitle,
      onClick: () => openForm('email'),
      children: messages.changeEmail,
    };
  },
);

/** The e-mail address, and the button that changes it. Renders a `<div>` element, or nothing without an address. */
export const CustomerEmail = createCustomerPart<'div', string>(
  'Email',
  'customer-email',
  'div',
  ({ customer, messages }) =>
    isSeen(customer.email)
      ? {
          value: customer.email,
          children: (
            <Detail label={messages.email}>
              {text(customer.email)}
              <CustomerChangeEmail />
            </Detail>
          ),
        }
      : null,
);

/** The billing address, as it is written in its country. Renders a `<div>` element. */
export const CustomerAddress = createCustomerPart<'div', PortalCustomer['billing_address']>(
  'Address',
  'customer-address',
  'div',
  ({ customer: { billing_address }, messages }) => ({
    value: billing_address,
    children: (
      <Detail label={messages.address} none={messages.none}>
        {billing_address &&
          Object.values(billing_address).some((line) => isSeen(String(line ?? NOTHING))) && (
            <AddressLines address={billing_address} />
          )}
      </Detail>
    ),
  }),
);

/** The tax id, named as in the customer's country. Renders a `<div>` element, or nothing without one. */
export const CustomerTaxId = createCustomerPart<'div', string>(
  'TaxId',
  'customer-tax-id',
  'div',
  ({ customer: { tax_id, billing_address } }) => {
    const messages = useAddressMessages();
    const [value] = tax_id ?? [];
    if (!isSeen(value)) return null;
    const label = getTaxIdLabel(billing_address?.country ?? NOTHING, messages);
    return { value, children: <Detail label={label}>{text(value)}</Detail> };
  },
);

/** What is known of the customer. Renders a `<dl>` element. */
export const CustomerDetails = createCustomerPart('Details', 'customer-details', 'dl', () => ({
  children: (
    <>
      <CustomerUser />
      <CustomerName />
      <CustomerEmail />
      <CustomerAddress />
      <CustomerTaxId />
    </>
  ),
}));
