'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import { benefitGrantListOptions } from './benefit-grant-options.ts';
import type { BenefitGrantListParams, BenefitGrantPage } from './benefit-grants.ts';

/**
 * Reads a page of what the customer has been granted, for example what a subscription pays for. A member of a team sees
 * only what is granted to the member. While another page loads, the previous one stays, with `isPlaceholderData`.
 * Source: `GET /v1/customer-portal/benefit-grants/`, one request for each page.
 *
 * @param isNeeded - Nothing is sent before it is. @default true
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useBenefitGrants(
  params?: BenefitGrantListParams,
  isNeeded = true,
): UseQueryResult<BenefitGrantPage, PortalError> {
  const { client } = usePortal();
  const query = usePortalQuery({ ...benefitGrantListOptions(client, params), enabled: isNeeded });
  useUnreadableReport(query.data?.unreadable);
  return query;
}
