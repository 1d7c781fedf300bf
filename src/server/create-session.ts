import * as v from 'valibot';
import { startDeadline } from '../core/http/deadline.ts';
import { PortalError } from '../core/http/errors.ts';
import { date, type Fields, type Schema } from '../core/http/fields.ts';
import { isSessionToken } from '../core/http/is-session-token.ts';
import { parse } from '../core/http/parse.ts';
import { toResult } from '../core/http/read-response.ts';
import { nameRequest } from '../core/http/request.ts';
import { send } from '../core/http/send.ts';
import { getAdvice } from './advice.ts';
import type { SessionCustomer } from './customer.ts';
import { isUnknownCustomer } from './unknown-customer.ts';

const sessionFields = {
  /** `polar_cst_…`, or `polar_mst_…` for a member. No other token may reach a page. */
  token: v.pipe(v.string(), v.check(isSessionToken, 'the token of a session')),
  /** ISO 8601, an hour from now. */
  expires_at: date,
};

/** A customer's session: of Polar's response, what the browser needs. */
export interface CustomerSession extends Fields<typeof sessionFields> {}

const sessionSchema: Schema<CustomerSession> = v.object(sessionFields);

/** Which Polar, and in whose name. */
export interface Polar {
  /** The base URL, without a slash at its end. */
  url: string;
  accessToken: string;
  apiVersion: string;
  /** Milliseconds. */
  timeout: number;
}

const REQUEST = { method: 'POST', path: '/v1/customer-sessions/' } as const;

/**
 * Creates a customer's session. Sent once: the customer's page tries again by itself.
 * Source: `POST /v1/customer-sessions/`.
 *
 * @throws {@link PortalError} with advice in its message, and no token.
 */
export async function createSession(
  { url, accessToken, apiVersion, timeout }: Polar,
  customer: SessionCustomer,
  signal: AbortSignal,
): Promise<CustomerSession> {
  const request = nameRequest(REQUEST);
  const deadline = startDeadline(timeout, signal);
  try {
    const response = await send(
      url + REQUEST.path,
      {
        method: REQUEST.method,
        headers: {
          Authorization: `Bearer ${accessToken}`,
          'Content-Type': 'application/json',
          'Polar-Version': apiVersion,
        },
        body: JSON.stringify(customer),
        // Followed, it would take the token along.
        redirect: 'manual',
      },
      { request, deadline, hint: '' },
    );
    if (isUnknownCustomer(response)) {
      throw new PortalError('no_customer', `Polar has no such customer (${request}).`, {
        status: response.status,
      });
    }
    return parse(sessionSchema, toResult(response, request), REQUEST);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    const { code, message, status, fields, cause } = error;
    // A stand-in may repeat what it was sent.
    const reason = message.replaceAll(accessToken, '…').trimEnd().replace(/\.?$/, '.');
    const advice = getAdvice(error, customer) ?? '';
    throw new PortalError(code, `${reason} ${advice}`.trimEnd(), { status, fields, cause });
  } finally {
    deadline.end();
  }
}
