'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { customerOptions } from './customer-options.ts';
import type { PortalCustomer } from './portal-customer-schema.ts';

/**
 * Reads the customer of the session with the billing details, from the cache or from Polar.
 * Source: `GET /v1/customer-portal/customers/me`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not throw: they are in `error` and
 *   go to the provider's `onError`.
 * @group Hooks
 */
export function useCustomer(): UseQueryResult<PortalCustomer, PortalError> {
  const { client } = usePortal();
  return usePortalQuery(customerOptions(client));
}
