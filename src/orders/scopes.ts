import { createScope } from '../ui/scope.ts';
import type { OrderUpdate } from './api.ts';
import type { OrderDocumentControls } from './documents/use-order-document.ts';
import type { OrderMessages } from './messages.ts';
import type { OrderState } from './rules/state.ts';
import type { CustomerOrder } from './schema.ts';

/*
 * A scope for each thing that changes by itself, so that a change renders only the parts that show it. What a
 * scope provides is the same object until then.
 */

/** What the parts of an order show, in a card and in a row of the list, and what the developer has chosen for it. */
export interface OrderView {
  order: CustomerOrder;
  state: OrderState;
  messages: OrderMessages;
  /** Whether an invoice may be made that does not exist yet. */
  mayGenerate: boolean;
  /** Whether the details on the invoice may be corrected. */
  mayCorrect: boolean;
}

export const OrderScope = createScope<OrderView>('Root');

/** A document of an order, and what the customer can do with it. */
export const InvoiceScope = createScope<OrderDocumentControls>('Root');
export const ReceiptScope = createScope<OrderDocumentControls>('Root');

/** The form with the details on the invoice: opened by Polar's refusal, or by the customer. */
export interface DetailsFormView {
  purpose: 'create' | 'correct' | undefined;
  /** Opens it, to correct the details. */
  openForm: () => void;
  closeForm: () => void;
  save: (changes: OrderUpdate) => void;
}

export const DetailsFormScope = createScope<DetailsFormView>('Root');
