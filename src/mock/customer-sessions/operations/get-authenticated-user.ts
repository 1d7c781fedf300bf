import type { CustomerCall } from '../../core/call.ts';
import { json, refuse } from '../../core/responses.ts';

/** `GET /v1/customer-portal/customer-session/user` */
export function getAuthenticatedUser({ session: { customer, member } }: CustomerCall): Response {
  if (!member && customer.email === null) {
    const msg =
      'Team customers must use member sessions. Create a customer session via the API with a member_id.';
    return refuse(422, 'PolarRequestValidationError', [
      { type: 'value_error', loc: ['body'], msg, input: null },
    ]);
  }
  return json(200, {
    type: member ? 'member' : 'customer',
    name: member ? (member.name ?? null) : customer.name,
    email: member ? member.email : customer.email,
    customer_id: customer.id,
    member_id: member?.id ?? null,
    role: member ? (member.role ?? 'member') : null,
  });
}
