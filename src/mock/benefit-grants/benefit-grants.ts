import type { ServerState } from '../core/call.ts';
import { optional, uuid } from '../core/fields.ts';
import { PAGE_QUERY } from '../core/pages.ts';
import type { Resource } from '../core/route.ts';
import type { ValueIssue } from '../core/uuid.ts';
import { BENEFIT_TYPES, type MockBenefitGrant } from './benefit-grant.ts';
import { list } from './list.ts';

/** The benefit grants that a mock of Polar holds. */
export interface BenefitGrantStore {
  /** Adds a grant, or replaces the one with its id, as when it is revoked. */
  add(grant: MockBenefitGrant): void;
}

/** The resource of benefit grants. Whoever has one is known to the server. */
export function createBenefitGrants(
  { customers }: ServerState,
  grants: readonly MockBenefitGrant[],
): Resource & { store: BenefitGrantStore } {
  const records = new Map<string, MockBenefitGrant>();
  const add = (grant: MockBenefitGrant) => {
    // A copy, so that one fixture can be given to two mocks.
    records.set(grant.id.toLowerCase(), structuredClone(grant));
    customers.add(grant.customer);
  };
  grants.forEach(add);
  return {
    routes: [
      {
        operation: 'benefitGrants.list',
        method: 'GET',
        path: '/v1/customer-portal/benefit-grants/',
        auth: 'session',
        query: { type: optional(benefitType), benefit_id: optional(uuid), ...PAGE_QUERY },
        handle: (call) => list([...records.values()], call),
      },
    ],
    store: { add },
  };
}

function benefitType(value: unknown): ValueIssue | undefined {
  if (BENEFIT_TYPES.some((type) => type === value)) return undefined;
  const names = BENEFIT_TYPES.map((type) => `'${type}'`);
  const expected = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return { type: 'enum', msg: `Input should be ${expected}`, ctx: { expected } };
}
