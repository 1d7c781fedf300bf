import type { CustomerCall } from '../../core/call.ts';
import { json, refuse } from '../../core/responses.ts';
import type { Documents } from '../documents.ts';
import type { MockOrder } from '../order.ts';

/**
 * `GET /v1/customer-portal/orders/{id}/invoice`. After a correction it is the old one until the new one has
 * taken its place.
 */
export function invoice(documents: Documents, order: MockOrder, { base }: CustomerCall): Response {
  if (!order.is_invoice_generated) {
    return refuse(404, 'InvoiceDoesNotExist', `No invoice exists for order ${order.id}.`);
  }
  return json(200, { url: documents.sign('invoice', order, base) });
}
