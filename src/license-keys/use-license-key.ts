'use client';

import { useMutationState, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import type { LicenseKeyWithActivations } from './schema.ts';
import * as portalKeys from '../core/query/keys.ts';
import { licenseKeyOptions } from './queries/license-key.ts';
import { usePortal } from '../core/react/context.ts';

/**
 * A license key with its activations, from the cache or from Polar, without those that are being
 * deactivated. However many components ask for one key, one request is sent.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests are not thrown:
 *   they are in `error`, and go to the provider's `onError`.
 * @group Hooks
 */
export function useLicenseKey(id: string): UseQueryResult<LicenseKeyWithActivations, PortalError> {
  const portal = usePortal();
  const leaving = useMutationState(
    {
      filters: { mutationKey: portalKeys.deactivations(portal.client, id), status: 'pending' },
      select: ({ state }) => state.variables,
    },
    portal.queryClient,
  );
  const query = useQuery(
    {
      ...licenseKeyOptions(portal.client, id),
      // The cache keeps what Polar holds: a refusal brings a row back by itself.
      select: (licenseKey) =>
        leaving.length
          ? {
              ...licenseKey,
              activations: licenseKey.activations.filter(({ id }) => !leaving.includes(id)),
            }
          : licenseKey,
      // A host's own default must not turn a failed request into a crash of its page.
      throwOnError: false,
    },
    portal.queryClient,
  );
  const { error } = query;
  useEffect(() => {
    if (error) portal.report(error);
  }, [error, portal]);
  return query;
}
