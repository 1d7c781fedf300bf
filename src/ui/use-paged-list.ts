import { useState } from 'react';
import type { LicenseKeyListParams, LicenseKeyPage } from '../license-keys/api.ts';
import { useLicenseKeys } from '../license-keys/use-license-keys.ts';

export type ListPage = ReturnType<typeof useListPage>;

interface Shown {
  page: number;
  data: LicenseKeyPage;
  /** As the last answer has it, whichever page that was of. */
  pagination: LicenseKeyPage['pagination'];
  time: number;
}

/**
 * The page of license keys that shows, and the one that is asked for. The former stays until the
 * latter is there, also when that fails. Where there is no such page any more, the last one is asked
 * for instead.
 */
export function useListPage(params: LicenseKeyListParams) {
  const [turnedTo, turnTo] = useState<number>();
  const page = turnedTo ?? 1;
  const query = useLicenseKeys({ ...params, page });
  const data = query.isPlaceholderData ? undefined : query.data;

  const [shown, show] = useState<Shown>();
  if (data && data !== shown?.data) {
    const time = query.dataUpdatedAt;
    const latest = shown && shown.time > time ? shown : { pagination: data.pagination, time };
    const { max_page } = latest.pagination;
    if (shown && page > max_page && max_page > 0) {
      turnTo(max_page);
      show({ ...shown, ...latest });
    } else {
      show({ ...latest, page, data });
    }
  }
  return {
    // Of the page that is asked for: with the one before it a failure would seem to be mended.
    query: { ...query, data } as typeof query,
    page,
    turnTo,
    hasTurned: turnedTo !== undefined,
    isTurning: !data && query.isFetching,
    shown,
  };
}
