import type { QueryKey } from '@tanstack/react-query';
import { usePortal } from '../../core/react/portal.ts';
import { useShared } from '../../core/react/use-shared.ts';
import { useHasNothing } from '../../ui/use-has-nothing.ts';
import type { QueryState } from '../../ui/use-failure.ts';
import { usePagedList, usePageNumber, type PagedList } from '../../ui/use-paged-list.ts';
import type { LicenseKeyPage } from '../api.ts';
import { useLicenseKeys } from '../hooks.ts';
import { licenseKeyQueryKeys } from '../query-keys.ts';
import { useAllKeys } from './use-all-keys.ts';

interface ListQuery {
  /** The pages, one at a time. */
  list: PagedList<LicenseKeyPage>;
  all: ReturnType<typeof useAllKeys>;
  /** What the panel shows the failure of. */
  query: QueryState;
  /** The key of that query. */
  queryKey: QueryKey;
  /** The key of the query that the rows are from. */
  shownKey: QueryKey;
  isEmpty: boolean;
}

/** Reads a page of the list, and all pages once they are wanted. */
export function useListQuery(
  benefit_id: string | undefined,
  pageSize: number,
  isAllWanted: boolean,
): ListQuery {
  const { client, queryClient } = usePortal();
  const pageNumber = usePageNumber();
  const query = useLicenseKeys({ benefit_id, limit: pageSize, page: pageNumber.page });
  const getKey = (page: number) =>
    licenseKeyQueryKeys.list(client, { benefit_id, limit: pageSize, page });
  const list = usePagedList(
    pageNumber,
    query,
    (page) => queryClient.getQueryState(getKey(page))?.dataUpdatedAt ?? 0,
  );
  const { shown } = list;
  const all = useAllKeys(benefit_id, shown?.pagination, isAllWanted);
  const hasNothing = useHasNothing(query, shown !== undefined);
  // Field by field: react-query renders the list whenever one of those changes that it has seen in use.
  const page: QueryState = {
    // The data of the previous page would hide a failure of the requested one.
    data: query.isPlaceholderData ? undefined : query.data,
    error: hasNothing ? null : query.error,
    failureReason: hasNothing ? null : query.failureReason,
    failureCount: query.failureCount,
    isPaused: query.isPaused,
  };
  const isAllShown = (all.isLoading || all.isFailed) && !query.error;
  const shownKey = all.data ? all.queryKey : getKey(shown?.page ?? 1);
  return {
    list,
    all,
    query: isAllShown ? all.query : page,
    queryKey: isAllShown ? all.queryKey : getKey(pageNumber.page),
    shownKey: useShared(shownKey),
    isEmpty: hasNothing || shown?.pagination.total_count === 0,
  };
}
