'use client';

import { useCallback } from 'react';
import { portalKeys } from '../query/keys.ts';
import { usePortal } from './portal.ts';

/**
 * Returns a function that reads everything of this customer again that is shown, and what is cached when
 * it is next shown. Call it after something that changes what Polar holds, such as a purchase. The
 * QueryClient of the host app does not know this data. What is read once while the page lives, such as a name, is
 * not read again.
 *
 * The function stays the same in each render. Its promise is fulfilled when what is shown has been read
 * again, also when that has failed: components then show the failure.
 *
 * @example
 * const refresh = useRefreshPortal();
 * <UpgradeDialog onDone={() => refresh()} />
 *
 * @throws `Error` when there is no `PolarPortalProvider` above.
 * @group Hooks
 */
export function useRefreshPortal(): () => Promise<void> {
  const { client, queryClient } = usePortal();
  return useCallback(
    () => queryClient.invalidateQueries({ queryKey: portalKeys.all(client) }),
    [client, queryClient],
  );
}
