import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../core/http/errors.ts';

/** What every page of a list has. */
export interface Page {
  pagination: { total_count: number; max_page: number };
}

interface ShownPage<Data extends Page> {
  page: number;
  data: Data;
  /** That of the latest response, whichever page it was for. */
  pagination: Page['pagination'];
  /** When that response came: milliseconds since 1970. */
  time: number;
}

/** The page that is requested. */
export interface PageNumber {
  /** Counted from 1. */
  page: number;
  turnTo: (page: number) => void;
  hasTurned: boolean;
}

/** A list that shows one page at a time. */
export interface PagedList<Data extends Page> extends PageNumber {
  isTurning: boolean;
  /** The page that shows: the one requested, or the one before until that is there. */
  shown: ShownPage<Data> | undefined;
}

/** The number of the page to request; the first one at first. */
export function usePageNumber(): PageNumber {
  const [turnedTo, turnTo] = useState<number>();
  return { page: turnedTo ?? 1, turnTo, hasTurned: turnedTo !== undefined };
}

/**
 * Turns the pages of a list. The page that shows stays until the next one is there, also when that
 * fails. Where a page does not exist any more, the last one is requested instead.
 *
 * @param query - That of the requested page.
 */
export function usePagedList<Data extends Page>(
  number: PageNumber,
  query: UseQueryResult<Data, PortalError>,
): PagedList<Data> {
  const { page, turnTo } = number;
  const data = query.isPlaceholderData ? undefined : query.data;

  const [shown, show] = useState<ShownPage<Data>>();
  if (data && data !== shown?.data) {
    const time = query.dataUpdatedAt;
    const latest = shown && shown.time > time ? shown : { pagination: data.pagination, time };
    const { pagination } = latest;
    const { max_page } = pagination;
    if (shown && page > max_page && max_page > 0) {
      turnTo(max_page);
      show({ ...shown, pagination, time: latest.time });
    } else {
      show({ page, data, pagination, time: latest.time });
    }
  }
  return { ...number, isTurning: !data && query.isFetching, shown };
}
