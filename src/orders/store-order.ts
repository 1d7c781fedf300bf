import type { QueryClient } from '@tanstack/react-query';
import { storeItem } from '../account/store-item.ts';
import type { PortalClient } from '../core/http/client.ts';
import { orderQueryKeys } from './query-keys.ts';
import type { CustomerOrder } from './schema.ts';

/** Writes an order as Polar has just sent it to the cached order, and to the lists that contain it. */
export function storeOrder(
  cache: QueryClient,
  client: PortalClient,
  order: CustomerOrder,
): Promise<void> {
  const detail = orderQueryKeys.detail(client, order.id);
  return storeItem(cache, { detail, lists: orderQueryKeys.lists(client) }, order);
}
