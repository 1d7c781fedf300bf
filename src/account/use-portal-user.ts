'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { portalUserOptions } from './portal-user-options.ts';
import type { PortalUser } from './portal-user-schema.ts';

/**
 * Reads who is looking: the customer, or a member of the customer's team. For a customer's own session, nothing is
 * sent, and the data is `{ type: 'customer' }` alone: `useCustomer` has the name. Asked once while the page lives.
 * Source: `GET /v1/customer-portal/customer-session/user`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw.
 * @group Hooks
 */
export function usePortalUser(): UseQueryResult<PortalUser, PortalError> {
  const { client } = usePortal();
  return usePortalQuery(portalUserOptions(client));
}
