import type { QueryClient, QueryFilters, QueryKey } from '@tanstack/react-query';
import { isSameId } from '../core/http/same-id.ts';
import { isOlder } from './is-older.ts';

/** Something with an id that may be cached alone and in lists. */
interface Item {
  id: string;
  modified_at?: string | null | undefined;
}

/** Where a cache has it: alone, and in the pages of lists. */
interface Places {
  detail: QueryKey;
  lists: QueryKey;
}

/**
 * Writes an item as Polar has just sent it to the cached item, and to the pages of lists that contain it. Nothing is
 * written where a newer copy is cached, nor for a customer who has left: nothing of theirs is cached.
 */
export async function storeItem<Stored extends Item>(
  cache: QueryClient,
  { detail, lists }: Places,
  item: Stored,
): Promise<void> {
  // Reads that started earlier would undo the change. What was being read is read again.
  const isReading = (filters: QueryFilters) => cache.isFetching(filters) > 0;
  const alone = { queryKey: detail, exact: true };
  const [isDetailDue, isListDue] = [isReading(alone), isReading({ queryKey: lists })];
  await Promise.all([cache.cancelQueries(alone), cache.cancelQueries({ queryKey: lists })]);
  const replace = (copy: Stored) =>
    isSameId(copy.id, item.id) && !isOlder(item, copy) ? item : copy;
  cache.setQueryData<Stored>(detail, (copy) => copy && replace(copy));
  for (const { queryKey, state } of cache.getQueryCache().findAll({ queryKey: lists })) {
    cache.setQueryData<{ items: Stored[] }>(
      queryKey,
      (page) => page && { ...page, items: page.items.map(replace) },
      // The others on the page were not read now.
      { updatedAt: state.dataUpdatedAt },
    );
  }
  if (isDetailDue) void cache.invalidateQueries(alone);
  if (isListDue) void cache.invalidateQueries({ queryKey: lists });
}
