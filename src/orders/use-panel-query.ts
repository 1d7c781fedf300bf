import type { QueryKey } from '@tanstack/react-query';
import { accountQueryKeys } from '../account/query-keys.ts';
import { useBillingAccess } from '../account/use-billing-access.ts';
import { usePortal } from '../core/react/portal.ts';
import type { QueryState } from '../ui/use-failure.ts';

/** What a panel shows the failure of, and whether the customer may see orders at all. */
interface PanelQuery {
  query: QueryState;
  queryKey: QueryKey;
  /** Whether somebody looks who may not see orders, which are not asked for then. */
  isForOthers: boolean;
}

/**
 * What the panel of a list or card shows the failure of: of the question who is looking, as long as nobody knows, and
 * of the orders after that.
 */
export function usePanelQuery(query: QueryState, queryKey: QueryKey): PanelQuery {
  const { client } = usePortal();
  const access = useBillingAccess();
  const isKnown = access.data !== undefined;
  // Field by field: react-query renders whoever has used more.
  const who: QueryState = {
    data: access.data,
    error: access.error,
    failureReason: access.failureReason,
    failureCount: access.failureCount,
    isPaused: access.isPaused,
  };
  return {
    query: isKnown ? query : who,
    queryKey: isKnown ? queryKey : accountQueryKeys.user(client),
    isForOthers: access.data === false,
  };
}
