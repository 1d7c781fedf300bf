import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { usePortalQuery } from '../../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../../core/react/use-unreadable-report.ts';
import type { TurnedList } from '../../ui/list-footer.tsx';
import type { QueryState } from '../../ui/use-failure.ts';
import type { CustomerSubscription } from '../schema.ts';
import { useTimed } from '../use-timed.ts';
import { countPages, manySubscriptionsOptions } from './many-options.ts';
import { orderSubscriptions } from './order-subscriptions.ts';

/** The pages of a list of subscriptions. */
interface ListPages {
  /** Those of the page that is shown; `undefined` before the first has been read. */
  subscriptions: readonly CustomerSubscription[] | undefined;
  /** How many there are in all. */
  total: number | undefined;
  /** How many of those that were read with this page could not be read. */
  unreadable: number;
  list: TurnedList;
  /** What the panel shows the failure of, and its key. */
  query: QueryState;
  queryKey: QueryKey;
}

/**
 * Reads the customer's subscriptions, many at once, so that the most urgent come first, which Polar knows nothing of, and
 * shows a page at a time.
 *
 * @param size - How many are on a page.
 */
export function useListPages(size: number): ListPages {
  const { client } = usePortal();
  const [turnedTo, turnTo] = useState<number>();
  const [shownPage, setShownPage] = useState(1);
  const pagesAtOnce = countPages(size);
  const page = turnedTo ?? 1;
  const options = manySubscriptionsOptions(client, size, Math.ceil(page / pagesAtOnce));
  const query = usePortalQuery(options);
  const { data, error, isPaused, isPlaceholderData } = query;
  useUnreadableReport(data?.unreadable);
  const total = data?.pagination.total_count;
  const maxPage = Math.ceil((total ?? 0) / size);
  const isRead = data !== undefined && !isPlaceholderData;
  // Some may have gone in the meantime.
  if (isRead && page > maxPage && maxPage > 0) turnTo(maxPage);
  else if (isRead && shownPage !== page) setShownPage(page);
  const isTurning = shownPage !== page && !isRead && !error && !isPaused;

  const sorted = useTimed((now) => data && orderSubscriptions(data.items, now).map(({ id }) => id));
  const [order, setOrder] = useState(sorted);
  // What the customer has just changed stays where it is.
  if (sorted && !isSameSet(sorted, order)) setOrder(sorted);
  const first = ((shownPage - 1) % pagesAtOnce) * size;
  const ids = order?.slice(first, first + size);
  const subscriptions = ids?.flatMap((id) => data?.items.find((each) => each.id === id) ?? []);
  return {
    subscriptions,
    total,
    unreadable: data?.unreadable.length ?? 0,
    list: {
      page,
      turnTo,
      hasTurned: turnedTo !== undefined,
      isTurning,
      shown:
        total === undefined
          ? undefined
          : { page: shownPage, pagination: { total_count: total, max_page: maxPage } },
    },
    query: {
      // The data of the previous page would hide a failure of the requested one.
      data: isPlaceholderData ? undefined : data,
      error,
      failureReason: query.failureReason,
      failureCount: query.failureCount,
      isPaused,
    },
    queryKey: options.queryKey,
  };
}

const isSameSet = (ids: readonly string[], others: readonly string[] | undefined) =>
  ids.length === others?.length && ids.every((id) => others.includes(id));
