'use client';

import { createOrderPart } from '../create-order-part.ts';
import { OrderReceipt } from './document-button.tsx';
import { OrderReceiptNote } from './note.tsx';
import { OrderCorrect } from '../details-form/correct.ts';
import { OrderLines } from './lines.tsx';

/** The same each time. */
const PARTS = (
  <>
    <OrderLines />
    <div>
      <OrderReceipt />
      <OrderCorrect />
    </div>
    <OrderReceiptNote />
  </>
);

/**
 * What the order consists of, its receipt, and the way to correct the details on its invoice. Renders a `<div>`
 * element.
 */
export const OrderDetail = createOrderPart('Detail', 'order-detail', 'div', () => ({
  children: PARTS,
}));
