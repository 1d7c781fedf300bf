import type { CustomerCall } from '../../core/call.ts';
import { json } from '../../core/responses.ts';

/** `GET /v1/customer-portal/customer-session/introspect` */
export function introspect({ session: { session } }: CustomerCall): Response {
  return json(200, { expires_at: session.expires_at, return_url: session.return_url });
}
