/** What a customer did with orders; `type` begins with the name of the resource. */
export type OrderEvent = { type: 'order.invoice_opened' };
