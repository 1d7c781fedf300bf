import type { FailureKind, FailureMessage, FailureText } from '../locale/common-messages.ts';
import type { NumberFormat } from '../locale/format.ts';

/**
 * The texts of orders. Dates and amounts are passed as texts; an order's day is the one that is printed on its
 * invoice.
 */
export interface OrderMessages {
  /** The title of a card of an order that has neither a product nor a description. */
  title: string;
  /** Announced while a card loads. */
  loading: string;
  /** Announced when a card has loaded. @param amount - The total. */
  loaded: (title: string, date: string, amount: string) => string;
  /** A link to the vendor's help. */
  help: string;

  /**
   * The state of an order, where it is news: one that is paid has none. `draft` and `void` are shown in a card alone. A
   * state that is not listed here is shown in Polar's own word.
   */
  states: Record<
    'pending' | 'payment_failed' | 'refunded' | 'partially_refunded' | 'draft' | 'void',
    string
  >;
  /** In place of `states.partially_refunded`. @param amount - What was paid back, with its tax. */
  refundedAmount: (amount: string) => string;
  /** Why an order was made, after its date. */
  occasions: Record<'purchase' | 'start' | 'renewal' | 'change' | 'usage', string>;

  /** The lines of the detail that Polar has no name for. */
  lines: Record<
    | 'discount'
    | 'tax'
    | 'total'
    /** A credit of the customer's that was used for this order. */
    | 'credit_used'
    /** What was open from before, and was charged with this order. */
    | 'earlier_balance'
    /** What was charged in the end, after one of these two. */
    | 'charged'
    /** What was paid back, with its tax. */
    | 'refund',
    string
  >;
  /** The name of an item without a label. */
  item: string;

  /** The button of an order. Its accessible name also contains what the order is, and its date. */
  invoice: string;
  /** The button in the detail. */
  receipt: string;
  /** In place of `invoice` and `receipt` while the address of the document is asked for. */
  opening: string;
  /** In place of `invoice` and `receipt` while the document is made. */
  preparing: string;
  /** In place of `invoice` and `receipt` once that takes longer than a minute. */
  checkAgain: string;
  /** Below the order while the document is made, and how long that usually takes. */
  invoicePreparing: string;
  receiptPreparing: string;
  /** In place of those after a minute. */
  invoiceLate: string;
  receiptLate: string;
  /** Before the link to a document that was made in the meantime. Also announced. */
  invoiceReady: string;
  receiptReady: string;
  /** Before the link to a document that the click has opened, for whoever sees nothing. Does not say that it is open. */
  ifNothingOpened: string;
  /** The link after `invoiceReady`. */
  openInvoice: string;
  /** The link after `receiptReady`. */
  openReceipt: string;
  /** The link after `ifNothingOpened`. */
  openInNewTab: string;
  /** When the address of a document could not be had. @param reason - The title of one of the failures. */
  invoiceNotOpened: (reason: string) => string;
  /** The same of a receipt. @param reason - The title of one of the failures. */
  receiptNotOpened: (reason: string) => string;
  /** When the invoice was not made. @param reason - The title of one of the failures. */
  invoiceNotCreated: (reason: string) => string;
  /** When no response says whether the invoice is made. */
  maybeCreated: string;
  /** When there can be no invoice, for example of an order that was cancelled. */
  noInvoice: string;
  /** When there is no receipt, for example of an order that is not paid. */
  noReceipt: string;

  /** The title of the form that opens where an invoice needs an address. @param date - Written as "Nov 12, 2026". */
  formTitle: (date: string) => string;
  /** Below that title. */
  formText: string;
  /** Beside the buttons of that form: what can be corrected later, and what cannot. */
  formNote: string;
  /** Beside the buttons of both forms, which have no field for it. */
  taxIdNote: string;
  /** The button that saves the address and makes the invoice. */
  createInvoice: string;
  /** That button, while it does. */
  creatingInvoice: string;

  /** The button in the detail that opens a form with the details on the invoice. */
  correct: string;
  /** The title of that form. @param date - Written as "Nov 12, 2026". */
  correctTitle: (date: string) => string;
  /** Below that title: what can still change, and what cannot. */
  correctText: string;
  /** The button that saves the details and has the invoice made again. */
  saveCorrection: string;
  /** While the corrected invoice is made. */
  correctionPreparing: string;
  /** Before the link to the corrected invoice. Also announced. */
  corrected: string;
  /** When the details are saved, and nothing tells whether the corrected invoice is there yet. */
  correctionFollows: string;
  /** When the customer has saved what is on the invoice already. */
  nothingToCorrect: string;
  /** When the details were not saved. @param reason - The title of one of the failures. */
  notCorrected: (reason: string) => string;
  /** When no response says whether the details are saved. */
  maybeCorrected: string;
  /** When the details are saved, and no invoice was made with them. @param reason - The title of one of the failures. */
  savedOnly: (reason: string) => string;
  /** At the country or the state, when Polar does not change it any more. */
  placeFixed: string;

  /**
   * Above an order that could not be paid.
   *
   * @param when - "December 2, 2026", or within two days "Dec 2, 2026, 3:12 PM GMT+1".
   */
  nextAttempt: (when: string) => string;
  /** In place of `nextAttempt` once that time has passed. */
  nextAttemptDue: string;
  /** After those, if what was bought works. */
  worksUntilThen: string;
  /** After those, if it does not. */
  pausedUntilThen: string;
  /** The link to the page on which the payment method can be changed. @param platform - `common.platform`. */
  updatePayment: (platform: string) => string;
  /** After that link, unless it is the host app's own. @param platform - `common.platform`. */
  signInThere: (platform: string) => string;

  /** Reassures the customer that the purchases themselves are fine. Part of most failures. */
  unaffected: string;
  /** Replaces the common texts of these failures. */
  failures: Partial<Record<FailureKind, FailureMessage>>;
  /** In place of orders for a member of a team who may not see them. */
  notForMembers: FailureText;

  /** The texts of the list of orders. */
  list: OrderListMessages;
}

/** The texts that only the list of orders has. */
export interface OrderListMessages {
  title: string;
  /** Announced while the list loads. */
  loading: string;
  /** Below the list: how many orders it shows. Nobody knows how many there are in all. */
  shown: (count: number, number: NumberFormat) => string;
  /** The number of orders that could not be read; at least 1. */
  unreadable: (count: number, number: NumberFormat) => string;
  /** The label of the filter. */
  product: string;
  /** The choice of the filter that leaves everything in. */
  allProducts: string;
  /** In place of the rows when the search or the filter has found none. Only names of products are searched. */
  noneFound: string;
  /** Shown when there are no orders. */
  empty: FailureText;
}
