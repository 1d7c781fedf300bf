'use client';

import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { deactivateActivationOptions } from './mutations/deactivate-activation.ts';
import { usePortal } from '../core/react/context.ts';

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
  const portal = usePortal();
  return useMutation(
    {
      ...deactivateActivationOptions(portal.client, licenseKeyId),
      throwOnError: false,
      onError: portal.report,
      onSuccess: (_, activation_id) =>
        portal.emit({ type: 'deactivated', license_key_id: licenseKeyId, activation_id }),
    },
    portal.queryClient,
  );
}
