'use client';

import { isVisible } from '../../core/http/is-visible.ts';
import { createPart } from '../../ui/create-part.tsx';
import type { IconName } from '../../ui/icons.ts';
import { createOrderPart } from '../create-order-part.ts';
import { getOrderOccasion } from '../rules/occasion.ts';
import type { OrderState } from '../rules/state.ts';
import { getStatusLabel } from '../status-label.ts';
import { OrderInvoice } from './document-button.tsx';
import { OrderTitle } from './panel-parts.ts';

/** The icons of the states that need the customer, or time. The others have none. */
const STATE_ICONS: Partial<Record<OrderState, IconName>> = {
  payment_failed: 'clock',
  pending: 'clock',
  other: 'warning',
};

/** The state of the order, for example "Payment failed". Renders a `<span>` element, or nothing for one that is paid. */
export const OrderStatus = createOrderPart<'span', OrderState>(
  'Status',
  'order-status',
  'span',
  ({ order, state, messages }, { format }) => {
    const label = getStatusLabel(order, state, messages, format);
    if (label === undefined) return null;
    return { 'data-state': state, value: state, icon: STATE_ICONS[state], children: label };
  },
);

/**
 * The day of the order, which is the one that is printed on its invoice, why it was made, and the number of the
 * invoice. Renders a `<p>` element.
 */
export const OrderWhen = createOrderPart<'p', number>(
  'When',
  'order-when',
  'p',
  ({ order, messages }, { format }) => {
    const occasion = getOrderOccasion(order);
    const time = Date.parse(order.created_at);
    const word = occasion === 'other' ? undefined : messages.occasions[occasion];
    const number = order.invoice_number ?? '';
    const facts = [format.day(time), word, isVisible(number) && number].filter((each) => !!each);
    return {
      value: time,
      // A dot at the end of a line that wraps, not at the beginning of the next.
      children: facts.map((fact, index) => (
        // A number may be any text, also one of the others.
        <span key={index}>{index < facts.length - 1 ? `${fact}\u00a0· ` : fact}</span>
      )),
    };
  },
);

/** The total, in the order's own currency. Renders a `<p>` element. */
export const OrderAmount = createOrderPart<'p', number>(
  'Amount',
  'order-amount',
  'p',
  ({ order }, { format }) => ({
    value: order.total_amount,
    children: format.money(order.total_amount, order.currency),
  }),
);

/** The same each time. */
const PARTS = (
  <>
    <OrderTitle />
    <OrderStatus />
    <OrderWhen />
    <OrderAmount />
    <OrderInvoice />
  </>
);

/** The title, the state, the day, the total and the invoice. Renders a `<header>` element. */
export const OrderHeader = createPart('Order.Header', 'order-header', 'header', () => ({
  children: PARTS,
}));
