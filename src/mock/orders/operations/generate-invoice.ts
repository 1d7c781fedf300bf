import { json, refuse } from '../../core/responses.ts';
import type { Documents } from '../documents.ts';
import type { MockOrder } from '../order.ts';

/** `POST /v1/customer-portal/orders/{id}/invoice`. The invoice comes later, and again after a correction. */
export function generateInvoice(documents: Documents, order: MockOrder): Response {
  const { id, status, billing_name, billing_address } = order;
  if (status === 'draft' || status === 'void') {
    return refuse(
      409,
      'OrderNotEligibleForInvoice',
      `Order ${id} is not eligible for invoice generation (current status: ${status}).`,
    );
  }
  // An empty name is one.
  if (billing_name === null || billing_address === null) {
    return refuse(
      422,
      'MissingInvoiceBillingDetails',
      'Billing name and address are required to generate an invoice for this order.',
    );
  }
  documents.queue('invoice', order);
  return json(202, null);
}
