import type { CustomerCall } from '../../core/call.ts';
import { json } from '../../core/responses.ts';
import type { MockOrder } from '../order.ts';
import { toOrder } from '../wire.ts';

/** `GET /v1/customer-portal/orders/{id}` */
export function get(order: MockOrder, { state }: CustomerCall): Response {
  return json(200, toOrder(order, state));
}
