import type { FailureKind } from '../locale/common-messages.ts';
import type { OrderDocumentState } from './documents/state.ts';
import type { OrderLine } from './rules/lines.ts';
import type { OrderState } from './rules/state.ts';

/** What the note below an order says of a document. */
export type OrderNoteState = 'waiting' | 'late' | 'ready' | 'saved' | 'failed';

/**
 * The slots of orders, named in the `data-slot` attribute of their elements, and the values of
 * `data-state` in each. `undefined` is a slot without states. Common slots are in `CommonSlots`; the notice of an order
 * is `payment_failed`, and its links are `portal` and `help`.
 */
export interface OrderSlots {
  /** The whole list; `member` where the customer may not see orders. */
  'order-list': 'loaded' | 'empty' | 'member' | FailureKind | 'loading';
  /** The whole card; `member` where the customer may not see orders. */
  'order-card': OrderState | 'member' | FailureKind | 'loading';
  /** The title, the state, the day and the amount of a card. */
  'order-header': undefined;
  /** An order in the list, with its detail when it is open. */
  'order-row': OrderState;
  /** The part of a row that always shows. */
  'order-summary': undefined;
  /** The button that opens a row. */
  'order-open': undefined;
  /** The badge. */
  'order-status': OrderState;
  /** The day of an order, why it was made, and the number of its invoice. */
  'order-when': undefined;
  /** The total. */
  'order-amount': undefined;
  /** The button that opens the invoice, or has it made; its states are those of the request. */
  'order-invoice': OrderDocumentState['step'];
  /** The button that opens the receipt; its states are those of the request. */
  'order-receipt': OrderDocumentState['step'];
  /** What there is to say of a document. */
  'order-note': OrderNoteState;
  /** The link to a document. */
  'order-document': undefined;
  /** What opens below a row. */
  'order-detail': undefined;
  /** What was bought, and what was added and taken off. */
  'order-lines': undefined;
  /** One of these lines; its state is its kind. */
  'order-line': OrderLine['kind'];
  /** The button that opens the form with the details on the invoice. */
  'order-correct': undefined;
  /** That form, and the one for a missing address. */
  'order-form': 'create' | 'correct';
  /** In place of the rows that a search or a filter has not found. */
  'order-none': undefined;
}

/** The name of a slot of orders. */
export type OrderSlot = keyof OrderSlots;
