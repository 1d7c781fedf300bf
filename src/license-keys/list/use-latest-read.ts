import {
  QueryObserver,
  replaceEqualDeep,
  type QueryClient,
  type QueryKey,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useFromCache } from '../../core/react/use-from-cache.ts';
import { useLatest } from '../../core/react/use-latest.ts';
import { licenseKeyOptions } from '../queries.ts';
import { withoutActivations } from '../read-license-key.ts';
import type { LicenseKeyRead } from '../schema.ts';

/**
 * The license key of a row: that of the list, or what its card has read later. Only the card sends requests, so
 * most rows have nothing in the cache, and none has a query of its own.
 *
 * @param listed - What the list has read.
 * @param listKey - The key of the query that the list has it from.
 */
export function useLatestRead(listed: LicenseKeyRead, listKey: QueryKey): LicenseKeyRead {
  const { client, queryClient } = usePortal();
  const options = licenseKeyOptions(client, listed.id);
  const { queryKey } = options;
  const last = useRef<LicenseKeyRead>(undefined);
  const ofCard = useFromCache((cache) => {
    const read = cache.getQueryData(queryKey);
    // The same object while only its activations change.
    return (last.current = read && replaceEqualDeep(last.current, withoutActivations(read)));
  });
  // Which one is later does not matter, as a rule.
  const isSame = !ofCard || replaceEqualDeep(listed, ofCard) === listed;
  const isFresher = useFromCache(
    isSame ? undefined : (cache) => getTime(cache, queryKey) > getTime(cache, listKey),
  );

  // What the card has read stays in the cache as long as the row, also once the card is closed.
  const latest = useLatest(options);
  const isRead = ofCard !== undefined;
  useEffect(() => {
    if (!isRead) return;
    const kept = new QueryObserver(queryClient, { ...latest.current, enabled: false });
    return kept.subscribe(() => {});
  }, [queryClient, isRead, latest]);

  return isFresher && ofCard ? ofCard : listed;
}

const getTime = (cache: QueryClient, queryKey: QueryKey) =>
  cache.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
