import { answer } from '../answers.ts';
import type { CustomerCall } from '../call.ts';

/** `GET /v1/customer-portal/customer-session/user` */
export function getUser({ session: { customer, member } }: CustomerCall): Response {
  return answer(200, {
    type: member ? 'member' : 'customer',
    name: customer.name,
    email: member ? member.email : customer.email,
    customer_id: customer.id,
    member_id: member?.id ?? null,
    role: member ? 'owner' : null,
  });
}
