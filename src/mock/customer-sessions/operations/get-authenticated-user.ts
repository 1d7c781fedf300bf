import type { CustomerCall } from '../../core/call.ts';
import { json } from '../../core/responses.ts';

/** `GET /v1/customer-portal/customer-session/user` */
export function getAuthenticatedUser({ session: { customer, member } }: CustomerCall): Response {
  return json(200, {
    type: member ? 'member' : 'customer',
    name: customer.name,
    email: member ? member.email : customer.email,
    customer_id: customer.id,
    member_id: member?.id ?? null,
    role: member ? 'owner' : null,
  });
}
