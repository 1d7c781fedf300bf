import type { PortalCustomer } from './customer.ts';
import { createFixtureId } from './fixture-id.ts';
import type { PortalMember } from './member.ts';
import { toTimestamp } from './timestamp.ts';

/** Whom a session is for and how long it lives. Options of `portal.createSession`. */
export interface SessionOptions {
  /** @default the portal's own customer */
  customer?: PortalCustomer | undefined;
  /** Makes it a member's session (`polar_mst_…`), which sees only keys with that `member_id`. */
  member?: PortalMember | undefined;
  /** Negative for a session that has expired already. @default 3600 */
  expiresInSeconds?: number | undefined;
  /** Where the hosted portal's back button leads. @default null */
  return_url?: string | null | undefined;
}

/** A session in every field with which Polar answers `POST /v1/customer-sessions/`. */
export interface PortalSession {
  created_at: string;
  modified_at: string | null;
  id: string;
  /** `polar_cst_…`, or `polar_mst_…` for a member. */
  token: string;
  expires_at: string;
  return_url: string | null;
  customer_portal_url: string;
  customer_id: string;
  customer: PortalCustomer;
}

/** A session that a bearer was found to name. */
export interface LiveSession {
  session: PortalSession;
  customer: PortalCustomer;
  member: PortalMember | undefined;
}

export interface Sessions {
  create(options: SessionOptions & { customer: PortalCustomer }): PortalSession;
  /** `undefined` when there is none, or none any more. */
  find(token: string): LiveSession | undefined;
  end(token: string): void;
}

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, LiveSession>();

  return {
    create({ customer, member, expiresInSeconds = 3600, return_url = null }) {
      const id = createFixtureId();
      const token = `polar_${member ? 'mst' : 'cst'}_pretend_${id.slice(-12)}`;
      const session: PortalSession = {
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
      sessions.set(token, { session, customer, member });
      return session;
    },
    find(token) {
      const found = sessions.get(token);
      return found && now() < Date.parse(found.session.expires_at) ? found : undefined;
    },
    end(token) {
      sessions.delete(token);
    },
  };
}
