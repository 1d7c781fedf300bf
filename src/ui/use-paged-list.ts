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
  /** When the data was read, in milliseconds since 1970. */
  readAt: number;
  /** From the latest response, whichever page it was for. */
  pagination: Page['pagination'];
  /** When that response arrived, in milliseconds since 1970. */
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
 */
export function usePagedList<Data extends Page>(
  number: PageNumber,
  query: UseQueryResult<Data, PortalError>,
): PagedList<Data> {
  const { page, turnTo } = number;
  const data = query.isPlaceholderData ? undefined : query.data;

  const [shown, setShown] = useState<ShownPage<Data>>();
  const time = query.dataUpdatedAt;
  if (data && (data !== shown?.data || time !== shown.readAt)) {
    const latest = shown && shown.time > time ? shown : { pagination: data.pagination, time };
    const { pagination } = latest;
    const { max_page } = pagination;
    if (shown && page > max_page && max_page > 0) {
      turnTo(max_page);
      setShown({ ...shown, pagination, time: latest.time });
    } else {
      setShown({ page, data, readAt: time, pagination, time: latest.time });
    }
  }
  return { ...number, isTurning: !data && query.isFetching, shown };
}
