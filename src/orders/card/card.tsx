'use client';

import { forwardRef } from 'react';
import { OrderDetail } from './detail.tsx';
import { OrderDetailsForm } from '../details-form/details-form.tsx';
import { OrderInvoiceNote } from './note.tsx';
import { OrderHeader } from './header.tsx';
import { OrderNotice } from './notice.tsx';
import { OrderOutdated } from './panel-parts.ts';
import { OrderRoot, type OrderRootProps } from './root.tsx';

/** The same each time, so that a card that renders does not render its parts. */
const PARTS = (
  <>
    <OrderHeader />
    <OrderOutdated />
    <OrderNotice />
    <OrderInvoiceNote />
    <OrderDetail />
    <OrderDetailsForm />
  </>
);

/** Props of {@link OrderCard}: those of the root, and every attribute of a `<section>`. */
export type OrderCardProps = Omit<OrderRootProps, 'children'>;

/**
 * One order for the customer who has made it: what was bought, when and for how much, its state, what it consists of,
 * and its invoice and receipt. The customer can correct the details on the invoice. Also shows every other state, from
 * loading to an ended session. Renders a `<section>` element.
 * Source: `GET /v1/customer-portal/orders/{id}`, one request. Documents are asked for with a click.
 *
 * @example
 * <OrderCard id="7f9a3f0e-5b1c-4d2e-9a6b-3c8d1e2f4a5b" />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Components
 */
export const OrderCard = forwardRef<HTMLElement, OrderCardProps>(function OrderCard(props, ref) {
  return (
    <OrderRoot {...props} ref={ref}>
      {PARTS}
    </OrderRoot>
  );
});
OrderCard.displayName = 'OrderCard';
