import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import type { PortalError } from '../core/http/errors.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { usePortal } from '../core/react/portal.ts';
import { accountQueryKeys } from './query-keys.ts';
import { getSubscriptionOrder, type SubscriptionOrder } from './subscription-order.ts';
import { usePermittedQuery } from './use-permitted-query.ts';

/**
 * Reads the newest order of a subscription; `null` if it has none. Nothing is requested for a member of a team who may
 * not see orders.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 */
export function useSubscriptionOrder(
  subscriptionId: string,
  isNeeded = true,
): UseQueryResult<SubscriptionOrder | null, PortalError> {
  const { client } = usePortal();
  return usePermittedQuery(subscriptionOrderOptions(client, subscriptionId), isNeeded);
}

function subscriptionOrderOptions(
  client: PortalClient,
  subscriptionId: string,
): PortalQueryOptions<SubscriptionOrder | null> {
  return portalQueryOptions<SubscriptionOrder | null>({
    queryKey: accountQueryKeys.subscriptionOrder(client, subscriptionId),
    queryFn: () => getSubscriptionOrder(client, subscriptionId),
  });
}
