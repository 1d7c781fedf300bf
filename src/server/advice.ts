import * as v from 'valibot';
import type { PortalError, PortalErrorCode } from '../core/http/errors.ts';
import type { SessionCustomer } from './customer.ts';

/** What a vendor can do when Polar creates no session, for each reason. */
const ADVICE: Partial<Record<PortalErrorCode, string>> = {
  unauthorized:
    'The access token was revoked, has expired, or is of the other server: production and sandbox have tokens of their own.',
  payment_required: 'Polar expects a payment from your organization: see your dashboard there.',
  forbidden: 'The access token needs the scope customer_sessions:write.',
  not_found: 'Is `server` a Polar, and is `apiVersion` one that it still knows?',
  conflict: 'The customer can try again.',
  gone: 'Is `apiVersion` one that Polar still knows?',
  invalid_request: 'Check the ids that getCustomer returns.',
  rejected: 'Polar understood the request and declined it.',
  rate_limited:
    'Polar takes 500 requests a minute from an organization, 100 in the sandbox. The customer can try again.',
  server: 'Polar failed; the customer can try again.',
  network: 'Is `server` right, and can this machine reach it?',
  timeout: 'The customer can try again.',
  invalid_response: 'Is `server` a Polar, with nothing in between that responds in its place?',
  no_customer:
    'For somebody who has bought nothing, all is well. Otherwise check the id that getCustomer returns, and whether the customer is on this server: production and sandbox have customers of their own.',
};

const uuidSchema = v.pipe(v.string(), v.uuid());

/** Names the mistake that an error most likely comes from. */
export function getAdvice(
  { code, fields }: Pick<PortalError, 'code' | 'fields'>,
  customer: SessionCustomer,
): string | undefined {
  if (code !== 'invalid_request') return ADVICE[code];
  const wrongId = (['customer_id', 'member_id'] as const).find(
    (name) => customer[name] != null && !v.is(uuidSchema, customer[name]),
  );
  if (wrongId) {
    return `getCustomer returned a ${wrongId} that is no UUID. It must be Polar’s own id; yours is external_${wrongId}.`;
  }
  if (fields.some((field) => field.endsWith('member_id'))) {
    return 'The customer of a team needs a member besides: getCustomer must return member_id or external_member_id, too, of somebody whom Polar has as a member of that customer.';
  }
  return ADVICE[code];
}
