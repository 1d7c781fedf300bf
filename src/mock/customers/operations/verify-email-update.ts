import type { Call } from '../../core/call.ts';
import { json, refuse } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import type { EmailUpdates } from '../email-updates.ts';

/**
 * `POST /v1/customer-portal/customers/me/email-update/verify`, as Polar's own page does. Older sessions go on.
 */
export function verifyEmailUpdate(
  updates: EmailUpdates,
  { state: { customers, sessions, now }, body }: Call,
): Response {
  const { token } = body as { token: string };
  const update = updates.find(token);
  const customer = update && customers.find(update.customerId);
  if (!update || !customer) return refuseEmailToken();
  const other = customers.findByEmail(update.email);
  if (other && other !== customer) {
    const msg = 'This email address is already in use.';
    return refuse(422, 'PolarRequestValidationError', [
      { type: 'value_error', loc: ['body', 'token'], msg, input: update.email },
    ]);
  }
  updates.remove(customer.id);
  customer.email = update.email;
  customer.email_verified = true;
  customer.modified_at = toTimestamp(now());
  return json(200, { token: sessions.create({ customer }).token });
}

/** The refusal of a token that never was one, was used, or is over. */
export function refuseEmailToken(): Response {
  return refuse(
    401,
    'InvalidCustomerEmailUpdate',
    'This email update request is invalid or has expired.',
  );
}
