import { listBenefitGrants } from '../account/benefit-grants.ts';
import { usePortalUser } from '../account/use-portal-user.ts';
import type { PortalClient } from '../core/http/client.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { orderQueryKeys } from './query-keys.ts';
import type { CustomerOrder } from './schema.ts';

/**
 * Whether the customer has what the subscription of an order gives: after a payment that has failed, that is the
 * vendor's decision.
 * Source: `GET /v1/customer-portal/benefit-grants/`.
 *
 * @param order - `undefined` for one whose payment has not failed, of which nothing is asked.
 * @returns `undefined` as long as it is not known. Nobody is told of a failure.
 */
export function useStillGranted(order: CustomerOrder | undefined): boolean | undefined {
  const { client } = usePortal();
  const subscriptionId = order?.product?.benefits.length ? order.subscription_id : undefined;
  const { data: isGranted } = usePortalQuery({
    ...stillGrantedOptions(client, subscriptionId ?? ''),
    enabled: !!subscriptionId,
  });
  const { data: user } = usePortalUser();
  if (isGranted) return true;
  // A member sees only the grants of its own seat.
  return isGranted === false && user?.type === 'customer' ? false : undefined;
}

function stillGrantedOptions(
  client: PortalClient,
  subscription_id: string,
): PortalQueryOptions<boolean | null> {
  return portalQueryOptions({
    queryKey: [...orderQueryKeys.all(client), 'still-granted', subscription_id],
    async queryFn() {
      try {
        const { items } = await listBenefitGrants(client, { subscription_id, limit: 100 });
        return items.some(({ is_granted }) => is_granted);
      } catch {
        return null;
      }
    },
  });
}
