import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { isSameId } from '../core/http/same-id.ts';
import type { SubscriptionPage } from './api.ts';
import { subscriptionQueryKeys } from './query-keys.ts';
import type { CustomerSubscription } from './schema.ts';

/** What was last read of a subscription, and when: milliseconds since 1970, 0 if it never was. */
interface Cached {
  found: CustomerSubscription | undefined;
  at: number;
}

/** Finds what was last read of a subscription, alone or in a list that has it. */
export function findCached(cache: QueryClient, client: PortalClient, id: string): Cached {
  const { data, dataUpdatedAt = 0 } =
    cache.getQueryState<CustomerSubscription>(subscriptionQueryKeys.detail(client, id)) ?? {};
  let last: Cached = { found: data, at: dataUpdatedAt };
  const lists = cache.getQueryCache().findAll({ queryKey: subscriptionQueryKeys.lists(client) });
  for (const { state } of lists) {
    const page = state.data as SubscriptionPage | undefined;
    // A page without it tells nothing of it.
    const found = page?.items.find((each) => isSameId(each.id, id));
    if (found && state.dataUpdatedAt > last.at) last = { found, at: state.dataUpdatedAt };
  }
  return last;
}
