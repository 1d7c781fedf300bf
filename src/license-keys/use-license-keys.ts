'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { LicenseKeyListParams, LicenseKeyPage } from './api.ts';
import { licenseKeyListOptions } from './queries/license-key-list.ts';
import { usePortal } from '../core/react/context.ts';

/**
 * A page of the customer's license keys, without their activations. While another page loads, the
 * one before stays, with `isPlaceholderData`.
 * Source: `GET /v1/customer-portal/license-keys/`, one request a page.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests are not thrown:
 *   they are in `error`, and go to the provider's `onError`.
 * @group Hooks
 */
export function useLicenseKeys(
  params?: LicenseKeyListParams,
): UseQueryResult<LicenseKeyPage, PortalError> {
  const { client, queryClient, report } = usePortal();
  const query = useQuery(
    { ...licenseKeyListOptions(client, params), throwOnError: false },
    queryClient,
  );
  const { error } = query;
  useEffect(() => {
    if (error) report(error);
  }, [error, report]);
  return query;
}
