import type { Call, ServerState } from './call.ts';
import { refuseBilling } from './refusals.ts';
import { unauthorized } from './responses.ts';
import type { Route } from './route.ts';
import type { LiveSession } from './sessions.ts';

/** Who sends a request. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'organization' }
  | { kind: 'session'; session: LiveSession };

/** Who sends a request, by its bearer token; `undefined` when the token is not valid. */
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

/** The route's handler on behalf of a caller, or the refusal when the caller may not use the route. */
export function authorize(route: Route, caller: Caller): ((call: Call) => Response) | Response {
  switch (route.auth) {
    case 'none':
      return route.handle;
    case 'organization':
      return caller.kind === 'organization' ? route.handle : unauthorized();
    case 'session':
    case 'billing':
      if (caller.kind !== 'session') return unauthorized();
      if (route.auth === 'billing' && !maySeeBilling(caller.session)) return refuseBilling();
      return (call) => route.handle({ ...call, session: caller.session });
  }
}

function maySeeBilling({ member }: LiveSession): boolean {
  return !member || member.role === 'owner' || member.role === 'billing_manager';
}

/** What rate limits count by: the person, or without a token the only IP address there is. */
export function toRateLimitKey(caller: Caller): string {
  if (caller.kind !== 'session') return caller.kind;
  const { customer, member } = caller.session;
  return member ? `member ${member.id}` : `customer ${customer.id}`;
}
