'use client';

import type { PanelView } from '../../ui/panel-scope.ts';
import type { PartContent } from '../../ui/create-part.tsx';
import { createOrderPart } from '../create-order-part.ts';
import type { OrderDocumentState } from '../documents/state.ts';
import type { OrderDocumentControls } from '../documents/use-order-document.ts';
import { getDocuments } from '../rules/documents.ts';
import { getOrderTitle } from '../rules/title.ts';
import { DetailsFormScope, InvoiceScope, ReceiptScope, type OrderView } from '../scopes.ts';
import { getDocumentLabel } from './document-label.ts';

type Step = OrderDocumentState['step'];

/**
 * Opens the invoice. One that does not exist yet is made first, after the customer has been asked for an address if
 * Polar wants one. Renders a `<button>` element, or nothing for an order that has no invoice, and where one would have
 * to be made and the action `generateInvoice` is off.
 */
export const OrderInvoice = createOrderPart<'button', Step>(
  'Invoice',
  'order-invoice',
  'button',
  (view, panel, part) => {
    const controls = InvoiceScope.use(part);
    const { purpose } = DetailsFormScope.use(part);
    const { order, mayGenerate } = view;
    if (!getDocuments(order).invoice) return null;
    if (!order.is_invoice_generated && !mayGenerate && controls.state.step === 'idle') return null;
    return showButton('invoice', controls, view, panel, purpose === 'create');
  },
);

/** Opens the receipt. Renders a `<button>` element, or nothing for an order without one. */
export const OrderReceipt = createOrderPart<'button', Step>(
  'Receipt',
  'order-receipt',
  'button',
  (view, panel, part) => {
    const controls = ReceiptScope.use(part);
    return getDocuments(view.order).receipt ? showButton('receipt', controls, view, panel) : null;
  },
);

/** @param isAsking - Whether a form stands in the way. */
function showButton(
  kind: 'invoice' | 'receipt',
  { state, open }: OrderDocumentControls,
  { order, messages }: OrderView,
  { format }: PanelView,
  isAsking = false,
): PartContent<'button', Step> {
  const { label, isBusy } = getDocumentLabel(kind, state, messages);
  const title = getOrderTitle(order) || messages.title;
  const day = format.day(Date.parse(order.created_at));
  return {
    'data-state': state.step,
    value: state.step,
    icon: isBusy ? 'progress' : 'file',
    isPending: isBusy || isAsking,
    // Many orders have one.
    'aria-label': `${label} ${title}, ${day}`,
    onClick: () => open(),
    children: label,
  };
}
