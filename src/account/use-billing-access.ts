'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { hasBillingAccess } from './billing-access.ts';
import { portalUserOptions } from './portal-user-options.ts';

/**
 * Whether the customer who is looking may see orders and change billing details. `data` is `false` for a member of a
 * team who is neither its owner nor a billing manager, and `undefined` until it is known.
 * Source: `GET /v1/customer-portal/customer-session/user`, once, and nothing for a customer's own session.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function useBillingAccess(): UseQueryResult<boolean, PortalError> {
  const { client } = usePortal();
  return usePortalQuery({ ...portalUserOptions(client), select: hasBillingAccess });
}
