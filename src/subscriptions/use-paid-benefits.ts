import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { benefitGrantListOptions } from '../account/benefit-grant-options.ts';
import type { BenefitGrant } from '../account/benefit-grant-schema.ts';
import type { BenefitGrantPage } from '../account/benefit-grants.ts';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useShared } from '../core/react/use-shared.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import { getPaidBenefits, type PaidBenefits } from './rules/benefits.ts';
import type { CustomerSubscription } from './schema.ts';

/** The grants of one subscription. */
interface OwnGrants {
  items: readonly BenefitGrant[];
  unreadable: readonly string[];
  /** Whether there were more than one response can hold, so that some of these may be missing. */
  isCut: boolean;
}

/**
 * What a subscription pays for, as far as it is granted; `undefined` until it has been read, and if that failed.
 * Source: `GET /v1/customer-portal/benefit-grants/`, one request for all rows of a list. Only if there are too many for
 * one response, each row reads its own.
 *
 * @param listed - The ids of the subscriptions that are shown together, in an order that does not change.
 * @param isNeeded - Nothing is sent before it is.
 */
export function usePaidBenefits(
  subscription: CustomerSubscription,
  listed: readonly string[],
  isNeeded: boolean,
): PaidBenefits | undefined {
  const { data: together } = useOwnGrants(subscription.id, listed, isNeeded);
  const isCut = together?.isCut === true;
  const { data: alone } = useOwnGrants(subscription.id, [subscription.id], isNeeded && isCut);
  const grants = isCut ? alone : together;
  useUnreadableReport(grants?.unreadable);
  return useShared(isNeeded && grants ? getPaidBenefits(subscription, grants.items) : undefined);
}

/** Reads the grants of several subscriptions, and keeps those of one: a row does not render for the others. */
function useOwnGrants(
  id: string,
  ids: readonly string[],
  isNeeded: boolean,
): UseQueryResult<OwnGrants, PortalError> {
  const { client } = usePortal();
  const select = useCallback(
    ({ items, unreadable, pagination }: BenefitGrantPage): OwnGrants => ({
      items: items.filter(({ subscription_id }) => subscription_id === id),
      unreadable,
      isCut: pagination.max_page > 1,
    }),
    [id],
  );
  return usePortalQuery({
    ...benefitGrantListOptions(client, { subscription_id: ids, limit: 100 }),
    enabled: isNeeded,
    select,
  });
}
