import type { LicenseKeyPage } from '../api.ts';
import { useHasNothing } from '../../ui/use-has-nothing.ts';
import type { QueryState } from '../../ui/use-failure.ts';
import { usePagedList, usePageNumber, type PagedList } from '../../ui/use-paged-list.ts';
import { useLicenseKeys } from '../hooks.ts';
import { useAllKeys } from './use-all-keys.ts';

interface ListQuery {
  /** The pages, one at a time. */
  list: PagedList<LicenseKeyPage>;
  all: ReturnType<typeof useAllKeys>;
  /** What the panel shows the failure of. */
  query: QueryState;
  isEmpty: boolean;
}

/** Reads a page of the list, and all pages once they are wanted. */
export function useListQuery(
  benefit_id: string | undefined,
  pageSize: number,
  isAllWanted: boolean,
): ListQuery {
  const pageNumber = usePageNumber();
  const query = useLicenseKeys({ benefit_id, limit: pageSize, page: pageNumber.page });
  const list = usePagedList(pageNumber, query);
  const { shown } = list;
  const all = useAllKeys(benefit_id, shown?.pagination, isAllWanted);
  const hasNothing = useHasNothing(query, shown !== undefined);
  const page = {
    ...query,
    ...(hasNothing && { error: null, failureReason: null }),
    // The data of the previous page would hide a failure of the requested one.
    ...(query.isPlaceholderData && { data: undefined }),
  };
  return {
    list,
    all,
    query: (all.isLoading || all.isFailed) && !query.error ? all.query : page,
    isEmpty: hasNothing || shown?.pagination.total_count === 0,
  };
}
