import type { PortalClient } from '../core/http/client.ts';
import { keepPreviousPage } from '../core/query/keep-previous-page.ts';
import { portalQueryOptions, type PortalQueryOptions } from '../core/query/portal-query-options.ts';
import {
  listBenefitGrants,
  type BenefitGrantListParams,
  type BenefitGrantPage,
} from './benefit-grants.ts';
import { accountQueryKeys } from './query-keys.ts';

/**
 * Query options for a page of what the customer has been granted.
 * Source: `GET /v1/customer-portal/benefit-grants/`.
 *
 * @example
 * const { data } = useQuery(benefitGrantListOptions(client, { subscription_id: id, limit: 100 }));
 * @group Query options
 */
export function benefitGrantListOptions(
  client: PortalClient,
  params: BenefitGrantListParams = {},
): PortalQueryOptions<BenefitGrantPage> {
  const queryKey = accountQueryKeys.benefitGrantList(client, params);
  return portalQueryOptions<BenefitGrantPage>({
    queryKey,
    // Without the abort signal: in StrictMode, unmounting would abort the first request and send another.
    queryFn: () => listBenefitGrants(client, params),
    placeholderData: keepPreviousPage(queryKey),
  });
}
