'use client';

import {
  useMutationState,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation } from '../core/react/use-portal-mutation.ts';
import { usePortalQuery } from '../core/react/use-portal-query.ts';
import { useUnreadableReport } from '../core/react/use-unreadable-report.ts';
import type { LicenseKeyListParams, LicenseKeyPage } from './api.ts';
import { licenseKeyKeys } from './keys.ts';
import { deactivateActivationOptions, rotateLicenseKeyOptions } from './mutations.ts';
import { licenseKeyListOptions, licenseKeyOptions } from './queries.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * A license key with its activations, from the cache or from Polar, without those that are being
 * deactivated. However many components use one key, one request is sent.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests are not thrown:
 *   they are in `error`, and go to the provider's `onError`.
 * @group Hooks
 */
export function useLicenseKey(id: string): UseQueryResult<LicenseKeyWithActivations, PortalError> {
  const { client, queryClient } = usePortal();
  const pending = useMutationState(
    {
      filters: { mutationKey: licenseKeyKeys.deactivations(client, id), status: 'pending' },
      select: ({ state }) => state.variables,
    },
    queryClient,
  );
  return usePortalQuery({
    ...licenseKeyOptions(client, id),
    // The cache keeps what Polar holds, so that a refusal brings an activation back by itself.
    select: (licenseKey) =>
      pending.length
        ? {
            ...licenseKey,
            activations: licenseKey.activations.filter(({ id }) => !pending.includes(id)),
          }
        : licenseKey,
  });
}

/**
 * A page of the customer's license keys, without their activations. While another page loads, the
 * one before stays, with `isPlaceholderData`. Items that cannot be read are in `data.unreadable`.
 * Source: `GET /v1/customer-portal/license-keys/`, one request a page.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failed requests are not thrown:
 *   they are in `error`, and go to the provider's `onError`.
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
 * Deactivates activations of a license key, by their ids: `mutate(activation.id)`. Call it as often
 * and as fast as you like; requests go out one at a time, at a pace that Polar allows. Meanwhile
 * `useLicenseKey` leaves the activation out, and gives it back when Polar refuses.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Refusals are in `error`, and go to
 *   the provider's `onError`.
 * @group Hooks
 */
export function useDeactivateActivation(
  licenseKeyId: string,
): UseMutationResult<void, PortalError, string> {
  return usePortalMutation(
    deactivateActivationOptions(usePortal().client, licenseKeyId),
    (activation_id) => ({ type: 'deactivated', license_key_id: licenseKeyId, activation_id }),
  );
}

/**
 * Replaces the secret of a license key: `mutate()`. Sent once. The new key is in `useLicenseKey` when
 * it succeeds; when Polar's response is lost, the license key is read to find out.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Refusals are in `error`, and go to
 *   the provider's `onError`.
 * @group Hooks
 */
export function useRotateLicenseKey(
  licenseKeyId: string,
): UseMutationResult<void, PortalError, void> {
  return usePortalMutation(rotateLicenseKeyOptions(usePortal().client, licenseKeyId), () => ({
    type: 'rotated',
    license_key_id: licenseKeyId,
  }));
}
