import type { CustomerCall } from '../core/call.ts';
import { isAskedFor, isFound, sortItems, type SortKeys } from '../core/lists.ts';
import { paginate } from '../core/pages.ts';
import { json } from '../core/responses.ts';
import type { MockBenefitGrant } from './benefit-grant.ts';
import { isVisible, toBenefitGrant } from './wire.ts';

/** What grants can be sorted by. There is one vendor, and no grant knows its product. */
export const GRANT_SORT_KEYS: SortKeys<MockBenefitGrant> = {
  granted_at: ({ granted_at }) => granted_at && Date.parse(granted_at),
  type: ({ benefit }) => benefit.type,
  organization: () => null,
  product_benefit: () => null,
};

/** `GET /v1/customer-portal/benefit-grants/` */
export function list(
  grants: readonly MockBenefitGrant[],
  { state, session, query }: CustomerCall,
): Response {
  const asked = grants
    .filter((grant) => isVisible(grant, session))
    .filter(
      (grant) =>
        isAskedFor(query, 'type', grant.benefit.type) &&
        isAskedFor(query, 'benefit_id', grant.benefit_id) &&
        isAskedFor(query, 'order_id', grant.order_id) &&
        isAskedFor(query, 'subscription_id', grant.subscription_id) &&
        isAskedFor(query, 'member_id', grant.member_id) &&
        isFound(query, grant.benefit.description),
    );
  const sorted = sortItems(asked, query.getAll('sorting'), GRANT_SORT_KEYS);
  const { items, pagination } = paginate(sorted, query);
  return json(200, { items: items.map((grant) => toBenefitGrant(grant, state)), pagination });
}
