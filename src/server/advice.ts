import type { PortalErrorCode } from '../core/http/errors.ts';

/** What a vendor can do when Polar creates no session, for each reason. */
export const ADVICE: Record<PortalErrorCode, string> = {
  unauthorized:
    'The access token was revoked, has expired, or is of the other server: production and sandbox have tokens of their own.',
  payment_required: 'Polar expects a payment from your organization: see your dashboard there.',
  forbidden: 'The access token needs the scope customer_sessions:write.',
  not_found: 'Is `server` a Polar, and is `apiVersion` one that it still knows?',
  conflict: 'The customer can try again.',
  gone: 'Is `apiVersion` one that Polar still knows?',
  invalid_request:
    'Polar must know the customer, and the member if one is named, by the ids that getCustomer returns: check them, or create the customer at Polar first.',
  rejected: 'Polar understood the request and declined it.',
  rate_limited:
    'Polar takes 500 requests a minute from an organization, 100 in the sandbox. The customer can try again.',
  server: 'Polar failed; the customer can try again.',
  network: 'Is `server` right, and can this machine reach it?',
  timeout: 'The customer can try again.',
  invalid_response: 'Is `server` a Polar, with nothing in between that responds in its place?',
};
