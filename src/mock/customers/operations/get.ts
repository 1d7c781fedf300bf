import type { CustomerCall } from '../../core/call.ts';
import { json } from '../../core/responses.ts';
import { toPortalCustomer } from '../wire.ts';

/** `GET /v1/customer-portal/customers/me` */
export function get({ session }: CustomerCall): Response {
  return json(200, toPortalCustomer(session.customer));
}
