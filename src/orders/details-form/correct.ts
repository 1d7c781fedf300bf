'use client';

import { createOrderPart } from '../create-order-part.ts';
import { getDocuments } from '../rules/documents.ts';
import { DetailsFormScope, InvoiceScope } from '../scopes.ts';

/**
 * Opens the form with the details on the invoice, to correct them. Renders a `<button>` element, or nothing as long as
 * there is no invoice, and if the action `correctDetails` is off.
 */
export const OrderCorrect = createOrderPart(
  'Correct',
  'order-correct',
  'button',
  ({ order, messages, mayCorrect }, _, part) => {
    const { purpose, openForm, closeForm } = DetailsFormScope.use(part);
    const { state } = InvoiceScope.use(part);
    if (!mayCorrect || !order.is_invoice_generated || !getDocuments(order).invoice) return null;
    return {
      'aria-expanded': purpose === 'correct',
      isPending: state.step === 'saving' || (state.step === 'replacing' && !state.isLate),
      onClick: () => (purpose === 'correct' ? closeForm() : openForm()),
      children: messages.correct,
    };
  },
);
