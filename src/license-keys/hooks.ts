'use client';

import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePendingVariables } from '../core/react/use-pending-variables.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { LicenseKeyListParams, LicenseKeyPage } from './api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { useDeactivation, useRotation } from './mutation-hooks.ts';
import { licenseKeyListOptions, licenseKeyOptions } from './queries.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * Reads a license key with its activations, from the cache or from Polar. Activations that are being
 * deactivated are left out. `data.unreadable` has a message for each activation that could not be read.
 * Components that use the same key share one request.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not
 *   throw: they are in `error` and go to the provider's `onError`.
 * @group Hooks
 */
export function useLicenseKey(id: string): UseQueryResult<LicenseKeyWithActivations, PortalError> {
  const { client, queryClient } = usePortal();
  const pending = usePendingVariables(queryClient, licenseKeyQueryKeys.deactivations(client, id));
  const query = usePortalQuery({
    ...licenseKeyOptions(client, id),
    // The cache still contains the activation, so that it comes back when Polar refuses.
    select: (licenseKey) =>
      pending.length
        ? {
            ...licenseKey,
            activations: licenseKey.activations.filter(({ id }) => !pending.includes(id)),
          }
        : licenseKey,
  });
  useUnreadableReport(query.data?.unreadable);
  return query;
}

/**
 * Reads a page of the customer's license keys, without their activations. While another page loads, the
 * previous one stays, with `isPlaceholderData`. `data.unreadable` has a message for each item that could
 * not be read.
 * Source: `GET /v1/customer-portal/license-keys/`, one request for each page.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests do not
 *   throw: they are in `error` and go to the provider's `onError`.
 * @group Hooks
 */
export function useLicenseKeys(
  params?: LicenseKeyListParams,
): UseQueryResult<LicenseKeyPage, PortalError> {
  const { client } = usePortal();
  const query = usePortalQuery(licenseKeyListOptions(client, params));
  useUnreadableReport(query.data?.unreadable);
  return query;
}

/**
 * Deactivates activations of a license key by id: `mutate(activation.id)`. You can call it many times in
 * a row; requests are sent one at a time, at a rate that Polar allows. Meanwhile `useLicenseKey` leaves
 * the activation out, and includes it again if Polar refuses.
 *
 * `isSuccess` means that it was deactivated, and an `error` that it was not, unless its `code` is
 * `unconfirmed`: then nobody knows, and the next read that succeeds, by `useLicenseKey`, tells.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to
 *   the provider's `onError`.
 * @group Hooks
 */
export function useDeactivateActivation(
  licenseKeyId: string,
): UseMutationResult<void, PortalError, string> {
  return useDeactivation(licenseKeyId);
}

/**
 * Replaces the secret of a license key: `mutate()`. The request is sent once. After a success,
 * `useLicenseKey` returns the new key. If Polar's response is lost, the license key is read to find out
 * whether it was replaced.
 *
 * `isSuccess` means that it was replaced, and an `error` that it was not, unless its `code` is `unconfirmed`:
 * then nobody knows, and the next read that succeeds, by `useLicenseKey`, tells.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to
 *   the provider's `onError`.
 * @group Hooks
 */
export function useRotateLicenseKey(
  licenseKeyId: string,
): UseMutationResult<void, PortalError, void> {
  return useRotation(licenseKeyId);
}
