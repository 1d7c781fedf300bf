import { json } from '../../core/responses.ts';
import type { MockOrder } from '../order.ts';

/** `GET /v1/customer-portal/orders/{id}/payment-status` */
export function getPaymentStatus({ payment }: MockOrder): Response {
  return json(200, payment);
}
