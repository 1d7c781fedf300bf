'use client';

import { createPart } from '../../ui/create-part.tsx';
import { ModeScope } from '../scopes.ts';
import { EmailFields } from './email-fields.tsx';
import { EmailSent } from './email-sent.tsx';
import { useEmailChange } from './use-email-change.ts';

function EmailChange() {
  const change = useEmailChange();
  return change.sent ? <EmailSent {...change} sent={change.sent} /> : <EmailFields {...change} />;
}

/**
 * The form for another e-mail address, while it is open, and afterwards what was sent to that address. Renders a `<div>`
 * element.
 */
export const CustomerEmailForm = createPart(
  'Customer.EmailForm',
  'customer-email-form',
  'div',
  (_, part) => {
    const { open } = ModeScope.use(part);
    return open === 'email' ? { children: <EmailChange /> } : null;
  },
);
