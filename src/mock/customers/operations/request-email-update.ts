import type { CustomerCall } from '../../core/call.ts';
import { refuseEmailChange } from '../../core/refusals.ts';
import { json, refuse } from '../../core/responses.ts';
import type { EmailUpdates } from '../email-updates.ts';

/**
 * `POST /v1/customer-portal/customers/me/email-update/request`. Sends a mail; nothing changes before its link
 * is followed.
 */
export function requestEmailUpdate(
  updates: EmailUpdates,
  { state: { organizations }, session: { customer }, body }: CustomerCall,
): Response {
  const { email } = body as { email: string };
  const { customer_portal_settings } = organizations.get(customer.organization_id);
  if (!customer_portal_settings.customer.allow_email_change) return refuseEmailChange();
  if (customer.type === 'team') {
    return refuseEmail('Only individual customers can change their email.', email);
  }
  if (email.toLowerCase() === customer.email?.toLowerCase()) {
    return refuseEmail('New email is the same as your current email.', email);
  }
  updates.request(customer, email);
  return json(202, null);
}

function refuseEmail(msg: string, input: string): Response {
  return refuse(422, 'PolarRequestValidationError', [
    { type: 'value_error', loc: ['body', 'email'], msg, input },
  ]);
}
