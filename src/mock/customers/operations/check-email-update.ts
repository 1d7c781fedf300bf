import type { Call } from '../../core/call.ts';
import { json } from '../../core/responses.ts';
import type { EmailUpdates } from '../email-updates.ts';
import { refuseEmailToken } from './verify-email-update.ts';

/** `GET /v1/customer-portal/customers/me/email-update/check` */
export function checkEmailUpdate(updates: EmailUpdates, { query }: Call): Response {
  return updates.find(query.get('token') ?? '') ? json(204) : refuseEmailToken();
}
