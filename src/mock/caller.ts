import type { ServerState } from './call.ts';
import type { LiveSession } from './sessions.ts';

/** Who sends a request. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'organization' }
  | { kind: 'session'; session: LiveSession };

/** Who a request's bearer says it is; `undefined` when the bearer is no good. */
export function identifyCaller(
  request: Request,
  { sessions, organizationToken }: ServerState,
): Caller | undefined {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) return { kind: 'anonymous' };
  if (token === organizationToken) return { kind: 'organization' };
  const session = sessions.find(token);
  return session && { kind: 'session', session };
}

/** What the rate limits count by: the person, or without a bearer the only address there is. */
export function toRateLimitKey(caller: Caller): string {
  if (caller.kind !== 'session') return caller.kind;
  const { customer, member } = caller.session;
  return member ? `member ${member.id}` : `customer ${customer.id}`;
}
