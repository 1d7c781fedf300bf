'use client';

import { createCustomerPart } from '../create-customer-part.ts';
import { AccessScope } from '../scopes.ts';

/** That whoever is looking cannot change the details. Renders a `<p>` element, or nothing for all others. */
export const CustomerReadOnly = createCustomerPart(
  'ReadOnly',
  'customer-read-only',
  'p',
  ({ messages }, _, part) =>
    AccessScope.use(part).isReadOnly ? { children: messages.readOnly } : null,
);
