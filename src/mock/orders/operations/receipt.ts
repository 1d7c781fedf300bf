import type { CustomerCall } from '../../core/call.ts';
import { json, refuse } from '../../core/responses.ts';
import type { Documents } from '../documents.ts';
import type { MockOrder } from '../order.ts';

/** `GET /v1/customer-portal/orders/{id}/receipt`. While it is not there, each request queues it again. */
export function receipt(documents: Documents, order: MockOrder, { base }: CustomerCall): Response {
  if (order.receipt_number === null) {
    return refuse(404, 'ReceiptNotAllocated', `No receipt allocated for order ${order.id}.`);
  }
  if (order.is_receipt_rendered) return json(200, { url: documents.sign('receipt', order, base) });
  documents.queue('receipt', order);
  return new Response(null, { status: 202, headers: { 'cache-control': 'private, no-store' } });
}
