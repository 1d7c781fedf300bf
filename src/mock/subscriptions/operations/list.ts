import type { CustomerCall } from '../../core/call.ts';
import { isAskedFor, isFound, sortItems, type SortKeys } from '../../core/lists.ts';
import { paginate } from '../../core/pages.ts';
import { json } from '../../core/responses.ts';
import type { SubscriptionRecords } from '../records.ts';
import type { MockSubscription } from '../subscription.ts';
import { isVisible, toSubscription } from '../wire.ts';

/** What subscriptions can be sorted by. */
export const SUBSCRIPTION_SORT_KEYS: SortKeys<MockSubscription> = {
  started_at: ({ started_at }) => started_at && Date.parse(started_at),
  amount: ({ amount }) => amount,
  status: ({ status }) => status,
  organization: ({ product }) => product.organization.name,
  product: ({ product }) => product.name,
};

/** Those that are past due, paused or incomplete are neither. */
const STATUSES = { active: ['trialing', 'active'], inactive: ['canceled', 'unpaid'] };

/** `GET /v1/customer-portal/subscriptions/`. What never started is not among them. */
export function list(
  records: SubscriptionRecords,
  { state, session, query }: CustomerCall,
): Response {
  const active = query.get('active');
  const subscriptions = records
    .all()
    .filter((subscription) => isVisible(subscription, session))
    .filter(
      ({ started_at, status, product_id, product }) =>
        started_at !== null &&
        (active === null || STATUSES[isTrue(active) ? 'active' : 'inactive'].includes(status)) &&
        isAskedFor(query, 'product_id', product_id) &&
        isFound(query, product.name),
    );
  const sorting = query.getAll('sorting');
  const sorted = sortItems(
    subscriptions,
    sorting.length > 0 ? sorting : ['-started_at'],
    SUBSCRIPTION_SORT_KEYS,
  );
  const { items, pagination } = paginate(sorted, query);
  return json(200, { items: items.map((item) => toSubscription(item, state)), pagination });
}

function isTrue(value: string): boolean {
  return /^(1|true|t|yes|y|on)$/i.test(value);
}
