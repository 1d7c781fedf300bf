'use client';

import { useEffect, useRef } from 'react';
import { createPart } from '../../ui/create-part.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { DetailsFormScope, type DetailsFormView } from '../scopes.ts';
import { DetailsFields } from './details-fields.tsx';

/**
 * The form with the details on an invoice, which Polar or the customer has opened. It stands below its order, never in a
 * window of its own. Renders a `<div>` element, or nothing while there is no form.
 */
export const OrderDetailsForm = createPart<'div', DetailsFormView['purpose']>(
  'Order.DetailsForm',
  'order-form',
  'div',
  (_, part) => {
    const { purpose } = DetailsFormScope.use(part);
    const order = useRef<Element>(null);
    const last = useRef(purpose);
    useEffect(() => {
      const closed = last.current;
      last.current = purpose;
      if (!closed || purpose) return;
      // The form had the focus, which goes back to what has opened it.
      const find = (name: string) =>
        order.current?.querySelector<HTMLElement>(`[data-slot=${name}]`);
      const opener = (closed === 'correct' && find('order-correct')) || find('order-invoice');
      if (opener) takeFocus(opener, []);
    }, [purpose]);
    return purpose
      ? {
          'data-state': purpose,
          value: purpose,
          children: <DetailsFields key={purpose} purpose={purpose} orderRef={order} />,
        }
      : null;
  },
);
