import type { ServerState } from '../core/call.ts';
import { oneOf, optional, uuid } from '../core/fields.ts';
import { toSortings } from '../core/lists.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import { anyOf, listOf } from '../core/query-fields.ts';
import { json, notFound } from '../core/responses.ts';
import type { Resource } from '../core/route.ts';
import { toTimestamp } from '../fixtures/timestamp.ts';
import { BENEFIT_TYPES, type MockBenefitGrant } from './benefit-grant.ts';
import { GRANT_SORT_KEYS, list } from './list.ts';
import { isVisible, toBenefitGrant } from './wire.ts';

const PATH = '/v1/customer-portal/benefit-grants';

/** The benefit grants that a mock of Polar holds. */
export interface BenefitGrantStore {
  /** Adds a grant, or replaces the one with its id, as when it is granted or revoked. */
  add(grant: MockBenefitGrant): void;
}

/** The resource of benefit grants, and what other resources change of it. */
export interface BenefitGrantResource extends Resource {
  store: BenefitGrantStore;
  /**
   * Revokes the grants of a subscription, or grants them again.
   *
   * @returns Those that changed.
   */
  setRevoked(subscriptionId: string, isRevoked: boolean): MockBenefitGrant[];
}

/** The resource of benefit grants. Whoever has one is known to the server. */
export function createBenefitGrants(
  state: ServerState,
  grants: readonly MockBenefitGrant[],
): BenefitGrantResource {
  const records = new Map<string, MockBenefitGrant>();
  const add = (grant: MockBenefitGrant) => {
    // A copy, so that one fixture can be given to two mocks.
    records.set(grant.id.toLowerCase(), structuredClone(grant));
    state.customers.add(grant.customer);
    announce(grant, state);
  };
  grants.forEach(add);
  return {
    routes: [
      {
        operation: 'benefitGrants.list',
        method: 'GET',
        path: `${PATH}/`,
        auth: 'session',
        query: {
          query: optional(() => undefined),
          type: anyOf('str-enum[BenefitType]', oneOf(BENEFIT_TYPES)),
          benefit_id: anyOf('uuid', uuid),
          order_id: anyOf('uuid', uuid),
          subscription_id: anyOf('uuid', uuid),
          member_id: anyOf('uuid', uuid),
          sorting: listOf(oneOf(toSortings(Object.keys(GRANT_SORT_KEYS)))),
          ...PAGE_QUERY,
        },
        handle: (call) => list([...records.values()], call),
      },
      {
        operation: 'benefitGrants.get',
        method: 'GET',
        path: `${PATH}/{id}`,
        auth: 'session',
        handle({ id, session }) {
          const grant = records.get(id.toLowerCase());
          if (!grant || !isVisible(grant, session)) return notFound();
          return json(200, toBenefitGrant(grant, state));
        },
      },
    ],
    store: { add },
    setRevoked(subscriptionId, is_revoked) {
      const changed = [...records.values()].filter(
        (grant) => grant.subscription_id === subscriptionId && grant.is_revoked !== is_revoked,
      );
      const time = toTimestamp(state.now());
      for (const grant of changed) {
        Object.assign(grant, {
          is_revoked,
          is_granted: !is_revoked,
          revoked_at: is_revoked ? time : null,
          granted_at: is_revoked ? grant.granted_at : time,
          modified_at: time,
        });
        announce(grant, state);
      }
      return changed;
    },
  };
}

/** Tells those who listen that a grant was revoked, or is there once its time has come. */
function announce(grant: MockBenefitGrant, { events, jobs, now }: ServerState) {
  const { customer_id, benefit_id, granted_at, is_granted, is_revoked } = grant;
  const payload = { benefit_id, benefit_type: grant.benefit.type };
  if (is_revoked) events.publish(customer_id, 'benefit.revoked', payload);
  else if (is_granted && granted_at) {
    jobs.schedule(Math.max(0, Date.parse(granted_at) - now()), () =>
      events.publish(customer_id, 'benefit.granted', payload),
    );
  }
}
