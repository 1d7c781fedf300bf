import { answer } from '../answers.ts';
import type { CustomerCall } from '../call.ts';

/** `GET /v1/customer-portal/customer-session/introspect` */
export function introspect({ session: { session } }: CustomerCall): Response {
  return answer(200, { expires_at: session.expires_at, return_url: session.return_url });
}
