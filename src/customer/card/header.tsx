'use client';

import { createPart } from '../../ui/create-part.tsx';
import { createCustomerPart } from '../create-customer-part.ts';
import { AccessScope, CardScope, CustomerScope, ModeScope } from '../scopes.ts';
import { CustomerTitle } from './panel-parts.ts';

/** What the details are for, or what is being done with them. Renders a `<p>` element. */
export const CustomerSubtitle = createPart(
  'Customer.Subtitle',
  'customer-subtitle',
  'p',
  (_, part) => {
    const { customer, messages } = CustomerScope.use(part);
    const { open } = ModeScope.use(part);
    if (open === 'details') return { children: messages.editing };
    if (open === 'email') return { children: messages.emailNow(customer.email ?? '') };
    return { children: messages.subtitle };
  },
);

/**
 * Opens the form that changes the details. Renders a `<button>` element, or nothing if the action `update` is off, or
 * whoever is looking may not change them.
 */
export const CustomerEdit = createCustomerPart('Edit', 'customer-edit', 'button', (_, __, part) => {
  const { mayUpdate } = AccessScope.use(part);
  const { openForm, messages } = CardScope.use(part);
  return mayUpdate ? { onClick: () => openForm('details'), children: messages.edit } : null;
});

/** The title, the line below it, and the button that opens the form. Renders a `<header>` element. */
export const CustomerHeader = createPart('Customer.Header', 'customer-header', 'header', () => ({
  children: (
    <>
      <div>
        <CustomerTitle />
        <CustomerSubtitle />
      </div>
      <CustomerEdit />
    </>
  ),
}));
