import { readAnswer } from '../core/http/read-response.ts';
import { PortalError, type PortalErrorCode } from '../core/http/errors.ts';
import { read } from '../core/http/shape.ts';
import type { SessionCustomer } from './customer.ts';

/** A customer's session: of Polar's answer, what the browser needs. */
export interface CustomerSession {
  /** `polar_cst_…`, or `polar_mst_…` for a member. */
  token: string;
  /** ISO 8601, an hour from now. */
  expires_at: string;
}

/** Which Polar, and in whose name. */
export interface Polar {
  /** The base URL, without a slash at its end. */
  url: string;
  accessToken: string;
  apiVersion: string;
  /** Milliseconds. */
  timeout: number;
}

const PATH = '/v1/customer-sessions/';

/** What the vendor can do about it. */
const ADVICE: Record<PortalErrorCode, string> = {
  unauthorized:
    'The access token was revoked, has expired, or is of the other server: production and sandbox have tokens of their own.',
  forbidden: 'The access token needs the scope customer_sessions:write.',
  not_found: 'Is `server` a Polar, and is `apiVersion` one that it still knows?',
  invalid_request:
    'Polar must know the customer, and the member if one is named, by the ids that getCustomer answers: check them, or create the customer at Polar first.',
  rejected: 'Polar understood, and declined.',
  rate_limited:
    'Polar takes 500 requests a minute from an organization, 100 in the sandbox. The customer can try again.',
  server: 'Polar failed; the customer can try again.',
  network: 'Is `server` right, and can this machine reach it?',
  timeout: 'The customer can try again.',
  invalid_response: 'Is `server` a Polar, with nothing in between that answers for it?',
};

/**
 * Creates a customer's session. Asked once: the customer's page asks again by itself.
 * `POST /v1/customer-sessions/`
 *
 * @throws {@link PortalError} with advice in its message, and no token.
 */
export async function createSession(
  { url, accessToken, apiVersion, timeout }: Polar,
  customer: SessionCustomer,
  signal: AbortSignal,
): Promise<CustomerSession> {
  const request = `POST ${PATH}`;
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url + PATH, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${accessToken}`,
        'Content-Type': 'application/json',
        'Polar-Version': apiVersion,
      },
      body: JSON.stringify(customer),
      // Followed, it would take the token along.
      redirect: 'manual',
      signal: AbortSignal.any([signal, deadline]),
    });
    const session = await readAnswer(response, request);
    return read<CustomerSession>({ token: 'string', expires_at: 'date' }, session);
  } catch (error) {
    const { code, message, status, cause } = deadline.aborted
      ? new PortalError('timeout', `No answer to ${request} within ${timeout} ms.`)
      : error instanceof PortalError
        ? error
        : new PortalError('network', `No answer to ${request}.`, { cause: error });
    // A stand-in may repeat what it was sent.
    const reason = message.replaceAll(accessToken, '…').replace(/\.?$/, '.');
    throw new PortalError(code, `${reason} ${ADVICE[code]}`, { status, cause });
  }
}
