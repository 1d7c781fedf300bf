import { isSameId } from '../../core/http/same-id.ts';
import { usePortal } from '../../core/react/portal.ts';
import { subscriptionQueryKeys } from '../query-keys.ts';
import type { SubscriptionPage } from '../api.ts';
import type { CustomerSubscription } from '../schema.ts';

interface Reads {
  /** When it was last read, in milliseconds since 1970; 0 if it never was. */
  getReadAt: () => number;
  /** What was read then. */
  getFound: () => CustomerSubscription;
}

/** What was last read of a subscription, alone or in a list that has it. */
export function useReads(shown: CustomerSubscription): Reads {
  const { client, queryClient } = usePortal();
  function findLast() {
    const { data, dataUpdatedAt = 0 } =
      queryClient.getQueryState<CustomerSubscription>(
        subscriptionQueryKeys.detail(client, shown.id),
      ) ?? {};
    let last = { at: dataUpdatedAt, found: data };
    const lists = queryClient
      .getQueryCache()
      .findAll({ queryKey: subscriptionQueryKeys.lists(client) });
    for (const { state } of lists) {
      const page = state.data as SubscriptionPage | undefined;
      // A page without it tells nothing of it.
      const found = page?.items.find(({ id }) => isSameId(id, shown.id));
      if (found && state.dataUpdatedAt > last.at) last = { at: state.dataUpdatedAt, found };
    }
    return last;
  }
  return { getReadAt: () => findLast().at, getFound: () => findLast().found ?? shown };
}
