import { PortalError, type PortalErrorCode, type SessionTokenAnswer } from 'polar-customer-portal';

const CODES: Record<number, PortalErrorCode> = { 401: 'unauthorized', 404: 'not_found' };

/** Asks your server for the customer's session. */
export async function sessionToken(): Promise<SessionTokenAnswer> {
  const request = 'POST /polar/session';
  const answer = await fetch('/polar/session', { method: 'POST' }).catch((cause: unknown) => {
    throw new PortalError('network', `No answer to ${request}.`, { cause });
  });
  if (answer.ok) return answer.json();
  const code = CODES[answer.status] ?? 'server';
  throw new PortalError(code, `${request} was answered with ${answer.status}.`);
}
