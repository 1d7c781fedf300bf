import * as v from 'valibot';
import { text, type Fields, type Schema } from '../core/http/fields.ts';
import { isWebAddress } from '../core/http/is-web-address.ts';

const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'an address on the web'));

const invoiceFields = {
  /** Where the PDF is, for ten minutes. It is sent as an attachment, so a page that links to it stays. */
  url: webAddress,
};

/** Where the invoice of an order is. */
export interface OrderInvoice extends Fields<typeof invoiceFields> {}

export const invoiceSchema: Schema<OrderInvoice> = v.object(invoiceFields);

/** Where the receipt of an order is, for ten minutes; or that Polar makes it now, so that it has no address yet. */
export type OrderReceipt = { status: 'ready'; url: string } | { status: 'queued' };

const paymentStatusFields = {
  status: v.string() as v.GenericSchema<
    string,
    'pending' | 'succeeded' | 'failed' | 'no_payment' | (string & {})
  >,
  /** Why it has failed, in the words of the payment processor. */
  error: text,
};

/** What became of the last payment of an order. */
export interface OrderPaymentStatus extends Fields<typeof paymentStatusFields> {}

export const paymentStatusSchema: Schema<OrderPaymentStatus> = v.object(paymentStatusFields);
