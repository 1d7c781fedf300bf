import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../core/http/errors.ts';

/** The fields that every page of a list has. */
export interface Page {
  pagination: { total_count: number; max_page: number };
}

interface ShownPage<Data extends Page> {
  page: number;
  data: Data;
  /** From the latest response, whichever page it was for. */
  pagination: Page['pagination'];
  /** The page that it was for. */
  countedOn: number;
  /** When that response arrived, in milliseconds since 1970; later if the page was read again with the same data. */
  time: number;
}

/** The number of the requested page, and a function that changes it. */
export interface PageNumber {
  /** Counted from 1. */
  page: number;
  turnTo: (page: number) => void;
  hasTurned: boolean;
}

/** A list that shows one page at a time. */
export interface PagedList<Data extends Page> extends PageNumber {
  isTurning: boolean;
  /** The page to show: the requested one, or the previous one until that has loaded. */
  shown: ShownPage<Data> | undefined;
}

/** The number of the page to request, which starts at 1. */
export function usePageNumber(): PageNumber {
  const [turnedTo, turnTo] = useState<number>();
  return { page: turnedTo ?? 1, turnTo, hasTurned: turnedTo !== undefined };
}

/**
 * The pages of a list. The page that is shown stays until the next one has loaded, also if that fails. If
 * the requested page no longer exists, the last one is requested instead.
 *
 * @param query - The query of the requested page.
 * @param getTime - Returns when a page was last read, in milliseconds since 1970. Not from the query, which would
 *   render the list with each read.
 */
export function usePagedList<Data extends Page>(
  number: PageNumber,
  query: UseQueryResult<Data, PortalError>,
  getTime: (page: number) => number,
): PagedList<Data> {
  const { page, turnTo } = number;
  const data = query.isPlaceholderData ? undefined : query.data;

  const [shown, setShown] = useState<ShownPage<Data>>();
  const countedAt = shown ? Math.max(shown.time, getTime(shown.countedOn)) : 0;
  // As long as another page has counted, a read of this one without news is news.
  const isRecount =
    shown !== undefined &&
    shown.pagination !== shown.data.pagination &&
    query.dataUpdatedAt > countedAt;
  if (data && (data !== shown?.data || isRecount)) {
    const time = getTime(page);
    const latest =
      shown && countedAt > time
        ? { ...shown, time: countedAt }
        : { pagination: data.pagination, countedOn: page, time };
    const { pagination, countedOn } = latest;
    const { max_page } = pagination;
    if (shown && page > max_page && max_page > 0) {
      turnTo(max_page);
      setShown({ ...shown, pagination, countedOn, time: latest.time });
    } else {
      setShown({ page, data, pagination, countedOn, time: latest.time });
    }
  }
  // Not `isFetching`, which would render the list with each read.
  const isTurning = !data && !query.error && !query.isPaused;
  return { ...number, isTurning, shown };
}
