import { CancelledError, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import type { PortalError } from '../../core/http/errors.ts';
import { usePortal } from '../../core/react/portal.ts';
import { useTimer } from '../../core/react/use-timer.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { LicenseKeyPage } from '../api.ts';
import { COPIED_TIME, type CopyOutcome } from '../card/use-copy.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { licenseKeyOptions } from '../queries.ts';
import { writeClipboard } from '../../ui/write-clipboard.ts';

/** Milliseconds for which a key that was read counts as the valid one. */
const FRESH_TIME = 60_000;

/**
 * Copies the key of a row. It may have been replaced in the meantime, so it is read again if that is longer ago
 * than a minute, and never copied without.
 *
 * @param id - The id of the license key.
 * @param listKey - The key of the query that the list has it from.
 */
export function useRowCopy(id: string, listKey: QueryKey, messages: LicenseKeyMessages) {
  const { client, queryClient, emit, report } = usePortal();
  const { announce } = PanelScope.use('LicenseKeyList.Copy');
  const [state, setState] = useState<CopyOutcome | 'copying'>();
  useTimer(state === 'copied', COPIED_TIME, () => setState(undefined));

  const options = licenseKeyOptions(client, id);
  /** The key, if it was read within the last minute: by the list, or later by its card. */
  function getFreshKey(): string | undefined {
    const card = queryClient.getQueryState(options.queryKey);
    const list = queryClient.getQueryState<LicenseKeyPage>(listKey);
    const isCardsLater = (card?.dataUpdatedAt ?? 0) > (list?.dataUpdatedAt ?? 0);
    const newest = isCardsLater ? card : list;
    // After a change with an unknown outcome, or a refresh, what was read before may be the old key.
    if (card?.isInvalidated || newest?.isInvalidated) return undefined;
    const readAt = newest?.dataUpdatedAt ?? 0;
    // Not from the future either, as after the clock was set back, or of a server whose clock is ahead.
    if (Math.abs(Date.now() - readAt) >= FRESH_TIME) return undefined;
    return isCardsLater ? card?.data?.key : list?.data?.items.find((item) => item.id === id)?.key;
  }

  async function readKey(): Promise<string> {
    // Once: a customer who waits for a copy rather tries again.
    const read = { ...options, staleTime: 0, retry: false };
    try {
      return (await queryClient.fetchQuery(read)).key;
    } catch (error) {
      // Not if the customer has left meanwhile.
      if (!(error instanceof CancelledError)) report(error as PortalError);
      throw error;
    }
  }

  async function copy() {
    if (state === 'copying') return;
    const key = getFreshKey();
    if (key === undefined) setState('copying');
    try {
      // Another row may be copied while this one is read.
      if (!(await writeClipboard(key ?? readKey()))) return setState(undefined);
    } catch {
      setState('failed');
      return announce(messages.list.copyFailed);
    }
    setState('copied');
    announce(messages.copied);
    emit({ type: 'license_key.copied', license_key_id: id });
  }
  return { state, copy };
}
