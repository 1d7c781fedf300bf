import type { CustomerCall } from '../../core/call.ts';
import { isAskedFor, isFound, sortItems, type SortKeys } from '../../core/lists.ts';
import { paginate } from '../../core/pages.ts';
import { json } from '../../core/responses.ts';
import type { MockOrder } from '../order.ts';
import type { OrderRecords } from '../records.ts';
import { isVisible, toOrder } from '../wire.ts';

/** What orders can be sorted by. */
export const ORDER_SORT_KEYS: SortKeys<MockOrder> = {
  created_at: ({ created_at }) => Date.parse(created_at),
  amount: ({ net_amount }) => net_amount,
  net_amount: ({ net_amount }) => net_amount,
  product: ({ product }) => product && product.name,
  subscription: ({ subscription_id }) => subscription_id,
};

/** `GET /v1/customer-portal/orders/`. Drafts and void orders are among them. */
export function list(records: OrderRecords, { state, session, query }: CustomerCall): Response {
  const orders = records
    .all()
    .filter((order) => isVisible(order, session))
    .filter(
      (order) =>
        isAskedFor(query, 'product_id', order.product_id) &&
        isAskedFor(query, 'subscription_id', order.subscription_id) &&
        isAskedFor(query, 'product_billing_type', toBillingType(order)),
    )
    // What has no product is never found.
    .filter(({ product }) => !query.get('query') || (product && isFound(query, product.name)));
  const sorting = query.getAll('sorting');
  const sorted = sortItems(orders, sorting.length > 0 ? sorting : ['-created_at'], ORDER_SORT_KEYS);
  const { items, pagination } = paginate(sorted, query);
  return json(200, { items: items.map((order) => toOrder(order, state)), pagination });
}

function toBillingType({ product }: MockOrder): string | null {
  return product && (product.is_recurring ? 'recurring' : 'one_time');
}
