import type { QueryClient, QueryFilters } from '@tanstack/react-query';
import { isOlder } from '../account/is-older.ts';
import type { PortalClient } from '../core/http/client.ts';
import { isSameId } from '../core/http/same-id.ts';
import type { OrderPage } from './api.ts';
import { orderOptions } from './queries.ts';
import { orderQueryKeys } from './query-keys.ts';
import type { CustomerOrder } from './schema.ts';

/**
 * Writes an order as Polar has just sent it to the cached order, and to the lists that contain it. Nothing is written
 * where a newer copy is cached, nor for a customer who has left: nothing of theirs is cached.
 */
export async function storeOrder(
  cache: QueryClient,
  client: PortalClient,
  order: CustomerOrder,
): Promise<void> {
  const { queryKey } = orderOptions(client, order.id);
  const lists = orderQueryKeys.lists(client);
  // Reads that started earlier would undo the change. What was being read is read again.
  const isReading = (filters: QueryFilters) => cache.isFetching(filters) > 0;
  const detail = { queryKey, exact: true };
  const [isDetailDue, isListDue] = [isReading(detail), isReading({ queryKey: lists })];
  await Promise.all([cache.cancelQueries(detail), cache.cancelQueries({ queryKey: lists })]);
  const replace = (copy: CustomerOrder) =>
    isSameId(copy.id, order.id) && !isOlder(order, copy) ? order : copy;
  cache.setQueryData(queryKey, (copy) => copy && replace(copy));
  cache.setQueriesData<OrderPage>(
    { queryKey: lists },
    (page) => page && { ...page, items: page.items.map(replace) },
  );
  if (isDetailDue) void cache.invalidateQueries(detail);
  if (isListDue) void cache.invalidateQueries({ queryKey: lists });
}
