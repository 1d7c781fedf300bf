'use client';

import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { rotateLicenseKeyOptions } from './mutations/rotate-license-key.ts';
import { usePortal } from '../core/react/context.ts';

/**
 * Replaces the secret of a license key: `mutate()`. Sent once. The new key is in `useLicenseKey` when
 * it succeeds; when Polar's answer is lost, the license key is read to find out.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Refusals are in `error`, and go to
 *   the provider's `onError`.
 * @group Hooks
 */
export function useRotateLicenseKey(
  licenseKeyId: string,
): UseMutationResult<void, PortalError, void> {
  const portal = usePortal();
  return useMutation(
    {
      ...rotateLicenseKeyOptions(portal.client, licenseKeyId),
      throwOnError: false,
      onError: portal.report,
      onSuccess: () => portal.emit({ type: 'rotated', license_key_id: licenseKeyId }),
    },
    portal.queryClient,
  );
}
