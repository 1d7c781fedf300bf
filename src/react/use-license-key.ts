'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalError } from '../api/errors.ts';
import type { LicenseKeyWithActivations } from '../api/license-key-schema.ts';
import { licenseKeyOptions } from '../query/license-key.ts';
import { usePortal } from './context.ts';

/**
 * A license key with its activations, from the cache or from Polar. However many components ask
 * for one key, one request is sent.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests are not thrown:
 *   they are in `error`, and go to the provider's `onError`.
 */
export function useLicenseKey(id: string): UseQueryResult<LicenseKeyWithActivations, PortalError> {
  const { client, queryClient, report } = usePortal();
  // A host's own default must not turn a failed request into a crash of its page.
  const query = useQuery({ ...licenseKeyOptions(client, id), throwOnError: false }, queryClient);
  const { error } = query;
  useEffect(() => {
    if (error) report(error);
  }, [error, report]);
  return query;
}
