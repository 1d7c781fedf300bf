import { useMemo, useState } from 'react';
import { useShared } from '../core/react/use-shared.ts';
import { getOrderProducts } from './rules/join-pages.ts';
import type { CustomerOrder } from './schema.ts';

/**
 * All products that were there so far: a filter leaves only its own. Of one customer: another may have signed in, of
 * which nobody was told.
 *
 * @param scope - That of the client.
 */
export function useSeenProducts(
  orders: readonly CustomerOrder[] | undefined,
  scope: string,
): ReturnType<typeof getOrderProducts> {
  const [collect] = useState(() => {
    let seen: { scope: string; customerId: string; orders: Map<string, CustomerOrder> } | undefined;
    return (next: readonly CustomerOrder[], nextScope: string) => {
      // Nothing found tells nothing.
      const customerId = next[0]?.customer_id ?? seen?.customerId ?? '';
      if (seen?.scope !== nextScope || seen.customerId !== customerId) {
        seen = { scope: nextScope, customerId, orders: new Map() };
      }
      for (const order of next) if (order.product) seen.orders.set(order.product.id, order);
      return getOrderProducts([...seen.orders.values()]);
    };
  });
  return useShared(useMemo(() => collect(orders ?? [], scope), [collect, orders, scope]));
}
