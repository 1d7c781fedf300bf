import { hashKey, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useBillingAccess } from '../account/use-billing-access.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { useHandler } from '../core/react/use-handler.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useSameItems } from '../core/react/use-same-items.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { OrderListParams, OrderPage } from './api.ts';
import { orderListOptions } from './queries.ts';
import { orderQueryKeys } from './query-keys.ts';
import { isBlank, isEmptied, joinPages } from './rules/join-pages.ts';
import type { CustomerOrder } from './schema.ts';
import { useLaterPages } from './use-later-pages.ts';
import { useSeenProducts } from './use-seen-products.ts';

/** Orders on a page, of about 5 kB each. */
const PAGE_SIZE = 25;
/** After so many pages in a row, the customer decides whether to go on: Polar limits requests. */
const MAX_EMPTIED = 20;

/** The customer's orders, as many as were asked for. */
export interface OrderPages {
  /**
   * Those that customers are shown, each once, newest first. While another search or filter loads, those of the one
   * before; `undefined` before the first.
   */
  orders: readonly CustomerOrder[] | undefined;
  /** Whether the first page of this search or filter is under way. */
  isLoading: boolean;
  /** Whether Polar has more. */
  hasMore: boolean;
  /** Whether a further page is under way. */
  isLoadingMore: boolean;
  /** Asks for a further page. */
  loadMore: () => void;
  /** Why a page could not be read. */
  error: PortalError | undefined;
  /** Which page that was. */
  failed: 'first' | 'more' | undefined;
  /** Asks again for what has failed, or for everything. */
  retry: () => Promise<void>;
  /** How many could not be read. */
  unreadable: number;
  /** All products that were there so far, by name. */
  products: readonly { id: string; name: string }[];
  /** The number of pages. */
  pages: number;
  /** The first page. */
  query: UseQueryResult<OrderPage, PortalError>;
}

/**
 * Reads the customer's orders page by page. One that has nothing to show, because its orders are drafts or void, is
 * followed by the next. How many there are is not known: Polar counts those too.
 * Source: `GET /v1/customer-portal/orders/`.
 */
export function useOrderPages(params: Omit<OrderListParams, 'page'> = {}): OrderPages {
  const { client } = usePortal();
  const access = useBillingAccess();
  const list = { ...params, limit: params.limit ?? PAGE_SIZE };
  const listKey = hashKey(orderQueryKeys.list(client, list));
  const [growth, setGrowth] = useState({ listKey, pages: 1 });
  const pages = growth.listKey === listKey ? growth.pages : 1;

  const enabled = access.data === true;
  const query = usePortalQuery({ ...orderListOptions(client, { ...list, page: 1 }), enabled });
  const { later, error: moreError } = useLaterPages(list, pages, enabled);
  const all = [query, ...later];
  const missing = all.findIndex(({ data }) => !data);
  const loaded = useSameItems(
    all.slice(0, missing === -1 ? all.length : missing).flatMap(({ data }) => data ?? []),
  );
  const current = useMemo(() => (loaded.length > 0 ? joinPages(loaded) : undefined), [loaded]);
  const unreadable = useMemo(() => loaded.flatMap((page) => page.unreadable), [loaded]);
  useUnreadableReport(unreadable);

  const last = loaded.at(-1);
  const isComplete = missing === -1;
  const hasMore = !!last && !isBlank(last) && loaded.length < last.pagination.max_page;

  const loadMore = useHandler(() => {
    if (isComplete && hasMore) setGrowth({ listKey, pages: pages + 1 });
  });
  const isNextNeeded = isComplete && hasMore && last && isEmptied(last);
  const emptied = isNextNeeded && pages % MAX_EMPTIED > 0 ? pages : 0;
  useEffect(() => {
    if (emptied > 0) loadMore();
  }, [emptied, loadMore]);

  const firstError = query.error ?? (access.data === undefined ? access.error : null);
  const isLoading = !current && !firstError && access.data !== false;
  const previous = useKept(current, client.scope);
  const products = useSeenProducts(current, client.scope);
  const retry = useHandler(async () => {
    // Before it is known who is looking, nothing else is asked for.
    const asked = enabled ? all : [access];
    const failed = asked.filter(({ error }) => error);
    await Promise.all((failed.length > 0 ? failed : asked).map(({ refetch }) => refetch()));
  });
  return {
    orders: current ?? (isLoading ? previous : undefined),
    isLoading,
    hasMore,
    isLoadingMore: !isComplete && !!current && !moreError,
    loadMore,
    error: firstError ?? moreError,
    failed: firstError ? 'first' : moreError && 'more',
    retry,
    unreadable: unreadable.length,
    products,
    pages: loaded.length,
    query,
  };
}

/** What was there last, for the same customer. */
function useKept<Value>(value: Value | undefined, scope: string): Value | undefined {
  const [keep] = useState(() => {
    let kept: { value: Value; scope: string } | undefined;
    return (next: Value | undefined, nextScope: string) => {
      if (next !== undefined) kept = { value: next, scope: nextScope };
      return kept?.scope === nextScope ? kept.value : undefined;
    };
  });
  return keep(value, scope);
}
