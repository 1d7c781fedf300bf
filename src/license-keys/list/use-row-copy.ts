import { useState } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useTimer } from '../../core/react/use-timer.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import { COPIED_TIME, type CopyOutcome } from '../card/use-copy.ts';
import type { LicenseKeyMessages } from '../messages.ts';
import { licenseKeyOptions } from '../queries.ts';
import type { LicenseKeyRead } from '../schema.ts';
import { writeClipboard } from '../write-clipboard.ts';

/** Milliseconds for which a key that was read counts as the valid one. */
const FRESH_TIME = 60_000;

/**
 * Copies the key of a row. It may have been replaced in the meantime, so it is read again if that is longer ago
 * than a minute, and never copied without.
 *
 * @param licenseKey - The latest copy of the license key.
 * @param readAt - When that was read, in milliseconds since 1970.
 */
export function useRowCopy(
  { id, key }: LicenseKeyRead,
  readAt: number,
  messages: LicenseKeyMessages,
) {
  const { client, queryClient, emit } = usePortal();
  const { announce } = PanelScope.use('LicenseKeyList.Copy');
  const [state, setState] = useState<CopyOutcome | 'copying'>();
  useTimer(state === 'copied', COPIED_TIME, () => setState(undefined));

  const options = licenseKeyOptions(client, id);
  function isFresh(): boolean {
    // After a change with an unknown outcome, what was read before may be the old key.
    if (queryClient.getQueryState(options.queryKey)?.isInvalidated) return false;
    // Not from the future either, as after the clock was set back, or of a server whose clock is ahead.
    return Math.abs(Date.now() - readAt) < FRESH_TIME;
  }

  async function readKey(): Promise<string> {
    // Once: a customer who waits for a copy rather tries again.
    const read = { ...options, staleTime: 0, retry: false };
    return (await queryClient.fetchQuery(read)).key;
  }

  async function copy() {
    if (state === 'copying') return;
    const isCurrent = isFresh();
    if (!isCurrent) setState('copying');
    try {
      // Another row may be copied while this one is read.
      if (!(await writeClipboard(isCurrent ? key : readKey()))) return setState(undefined);
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
