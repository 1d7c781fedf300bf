import { useEffect, useRef } from 'react';
import { usePortal } from '../../core/react/portal.ts';
import { useHandler } from '../../core/react/use-handler.ts';
import { PanelScope } from '../../ui/panel-scope.ts';
import type { DownloadMessages } from '../messages.ts';
import { downloadQueryKeys } from '../query-keys.ts';
import type { DownloadGroupView } from './use-groups.ts';
import { usePreparing } from './use-preparing.ts';

/** Milliseconds for which one look counts for all lists of a page. */
const JUST_NOW = 1_500;

/**
 * Waits for what Polar still prepares, and announces it when it has come.
 *
 * @param justBought - Whether files are waited for of which Polar knows nothing yet.
 */
export function useAwaited(
  groups: readonly DownloadGroupView[],
  benefit_id: string | undefined,
  justBought: boolean,
  messages: DownloadMessages,
) {
  const { client, queryClient } = usePortal();
  const { announce } = PanelScope.use('Download.Root');
  const isAwaited = justBought && groups.length === 0;
  const isPreparing = isAwaited || groups.some(({ state }) => state === 'preparing');
  // The files are read once they are granted.
  const look = useHandler(async () => {
    const queryKey = downloadQueryKeys.grants(client, { benefit_id });
    const { dataUpdatedAt = 0 } = queryClient.getQueryState(queryKey) ?? {};
    // Another list on the page may have looked just now, or look at the same moment.
    if (Math.abs(Date.now() - dataUpdatedAt) < JUST_NOW) return;
    await queryClient.refetchQueries({ queryKey }, { cancelRefetch: false });
  });
  const { isLong, lookAgain } = usePreparing(isPreparing, look);

  const waitedFor = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const come = groups.filter(
      ({ state, benefitId }) => state === 'granted' && waitedFor.current.has(benefitId),
    );
    for (const { name = messages.title } of come) announce(messages.ready(name));
    waitedFor.current = new Set(
      groups.flatMap(({ state, benefitId }) => (state === 'preparing' ? [benefitId] : [])),
    );
  }, [groups, messages, announce]);
  return { isAwaited, isLong, lookAgain };
}
