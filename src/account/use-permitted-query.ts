import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import type { PortalQueryOptions } from '../core/query/portal-query-options.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useBillingAccess } from './use-billing-access.ts';

/**
 * A query that only those may send who may see orders and change billing details, so that nobody meets a refusal.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 */
export function usePermittedQuery<Data>(
  options: PortalQueryOptions<Data>,
  isNeeded = true,
): UseQueryResult<Data, PortalError> {
  const { data: hasAccess } = useBillingAccess();
  return usePortalQuery({ ...options, enabled: isNeeded && hasAccess === true });
}
