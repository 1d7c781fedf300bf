'use client';

import { forwardRef } from 'react';
import { CustomerDetails } from './details.tsx';
import { CustomerEmailForm } from './email-form.tsx';
import { CustomerForm } from './form.tsx';
import { CustomerHeader } from './header.tsx';
import { CustomerNotice } from './notice.tsx';
import { CustomerOutdated } from './panel-parts.ts';
import { CustomerReadOnly } from './read-only.ts';
import { CustomerRoot, type CustomerRootProps } from './root.tsx';

/** The same each time, so that a card that renders does not render its parts. */
const PARTS = (
  <>
    <CustomerHeader />
    <CustomerOutdated />
    <CustomerNotice />
    <CustomerDetails />
    <CustomerReadOnly />
    <CustomerForm />
    <CustomerEmailForm />
  </>
);

/** Props of {@link CustomerCard}: those of the root, and every attribute of a `<section>`. */
export type CustomerCardProps = Omit<CustomerRootProps, 'children'>;

/**
 * The billing details of the customer: name, e-mail address, billing address and tax id, with forms that change them.
 * Of a team, also who is looking; members who may not change them only read. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/customers/me`; for a member's session `GET /v1/customer-portal/customer-session/user`;
 * and, to know whether the e-mail address may be changed, `GET /v1/customer-portal/organizations/{slug}`.
 *
 * @example
 * <CustomerCard />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const CustomerCard = forwardRef<HTMLElement, CustomerCardProps>(
  function CustomerCard(props, ref) {
    return (
      <CustomerRoot {...props} ref={ref}>
        {PARTS}
      </CustomerRoot>
    );
  },
);
CustomerCard.displayName = 'CustomerCard';
