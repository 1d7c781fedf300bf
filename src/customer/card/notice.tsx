'use client';

import { createPart } from '../../ui/create-part.tsx';
import { ModeScope } from '../scopes.ts';

/**
 * What has happened last, for example that a change was saved, until a form is opened. It is announced. Renders a
 * `<div>` element, or nothing.
 */
export const CustomerNotice = createPart('Customer.Notice', 'portal-notice', 'div', (_, part) => {
  const { notice } = ModeScope.use(part);
  return (
    notice && {
      'data-state': notice.state,
      icon: 'check_circle',
      children: <span>{notice.text}</span>,
    }
  );
});
