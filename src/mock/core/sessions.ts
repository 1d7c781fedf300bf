import type { MockCustomer } from '../fixtures/customer.ts';
import { createFixtureId } from '../fixtures/fixture-id.ts';
import type { MockMember } from '../fixtures/member.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';
import type { Customers } from './customers.ts';

/** Options of `polar.createSession`. */
export interface SessionOptions {
  /** Who the session is for. @default the customer of `polar.sessionToken` */
  customer?: MockCustomer | undefined;
  /** Makes it a member's session (`polar_mst_…`), which sees only what belongs to that member. */
  member?: MockMember | undefined;
  /** Negative for a session that has expired already. @default 3600 */
  expiresInSeconds?: number | undefined;
  /** Where the back button of the hosted portal leads. @default null */
  return_url?: string | null | undefined;
}

/** A session as Polar responds to `POST /v1/customer-sessions/`. */
export interface MockSession {
  created_at: string;
  modified_at: string | null;
  id: string;
  /** `polar_cst_…`, or `polar_mst_…` for a member. */
  token: string;
  expires_at: string;
  return_url: string | null;
  customer_portal_url: string;
  customer_id: string;
  customer: MockCustomer;
}

/** A session that has not ended, with what the server knows of its customer and member now. */
export interface LiveSession {
  session: MockSession;
  customer: MockCustomer;
  member: MockMember | undefined;
}

export interface Sessions {
  create(options: SessionOptions & { customer: MockCustomer }): MockSession;
  /** `undefined` for a token that never was one, has ended, or whose customer or member was removed. */
  find(token: string): LiveSession | undefined;
  end(token: string): void;
}

export function createSessions(now: () => number, customers: Customers): Sessions {
  const sessions = new Map<string, { session: MockSession; memberId: string | undefined }>();

  return {
    create({ customer, member, expiresInSeconds = 3600, return_url = null }) {
      customers.add(customer);
      if (member) customers.members.add(member);
      const id = createFixtureId();
      const token = `polar_${member ? 'mst' : 'cst'}_pretend_${id.slice(-12)}`;
      const session: MockSession = {
        created_at: toTimestamp(now()),
        modified_at: null,
        id,
        token,
        expires_at: toTimestamp(now() + expiresInSeconds * 1000),
        return_url,
        customer_portal_url: `https://polar.sh/nimbus/portal?customer_session_token=${token}&email=${encodeURIComponent(customer.email ?? '')}`,
        customer_id: customer.id,
        customer,
      };
      sessions.set(token, { session, memberId: member?.id });
      return session;
    },
    find(token) {
      const found = sessions.get(token);
      if (!found || now() >= Date.parse(found.session.expires_at)) return undefined;
      const { session, memberId } = found;
      const customer = customers.find(session.customer_id);
      const member = memberId === undefined ? undefined : customers.members.find(memberId);
      const isGone = !customer || (memberId !== undefined && !member);
      return isGone ? undefined : { session, customer, member };
    },
    end(token) {
      sessions.delete(token);
    },
  };
}
