import type { PortalError, PortalErrorCode } from '../core/http/errors.ts';

/** The codes in the body of a response: those of the errors which `fetchSession` throws. */
export type RefusalCode = Extract<
  PortalErrorCode,
  'unauthorized' | 'no_customer' | 'no_session' | 'session_unavailable'
>;

/** What the page gets to know, which is nothing that an attacker could use. */
const FAILURES: Partial<Record<number, string>> = {
  404: 'Polar has no such customer.',
  500: 'The customer could not be determined.',
};

/** A response that nothing on its way may keep. */
export function respond(status: number, body: object, headers?: Record<string, string>): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}

/** A response without a session. */
export function refuse(
  status: number,
  code: RefusalCode,
  message: string,
  headers?: Record<string, string>,
): Response {
  return respond(status, { error: { code, message } }, headers);
}

/** The response after an error. */
export function refuseAfter(error: PortalError, code: RefusalCode): Response {
  const status = getStatus(error);
  return refuse(status, code, FAILURES[status] ?? 'Polar gave no session.');
}

/** What an error that is not about the page's request means for the page. */
export function getRefusalCode({ code }: PortalError): RefusalCode {
  if (code === 'no_customer') return code;
  return code === 'invalid_request' ? 'no_session' : 'session_unavailable';
}

function getStatus({ code }: PortalError): number {
  switch (code) {
    case 'no_customer':
      return 404;
    case 'invalid_request':
      return 500;
    case 'rate_limited':
      return 503;
    case 'timeout':
      return 504;
    default:
      return 502;
  }
}
