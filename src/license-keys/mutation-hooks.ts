import type { UseMutationResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation, type OnOutcome } from '../core/react/use-portal-mutation.ts';
import { deactivateActivationOptions, rotateLicenseKeyOptions } from './mutations.ts';

/** The mutation of `useDeactivateActivation`. Its variable is the id of the activation. */
export function useDeactivation(
  licenseKeyId: string,
  onOutcome?: OnOutcome<string>,
): UseMutationResult<void, PortalError, string> {
  const { client } = usePortal();
  const options = useMemo(
    () => deactivateActivationOptions(client, licenseKeyId),
    [client, licenseKeyId],
  );
  return usePortalMutation(options, {
    toEvent: (_, activation_id) => ({
      type: 'license_key.deactivated',
      license_key_id: licenseKeyId,
      activation_id,
    }),
    onOutcome,
  });
}

/** The mutation of `useRotateLicenseKey`. */
export function useRotation(
  licenseKeyId: string,
  onOutcome?: OnOutcome<void>,
): UseMutationResult<void, PortalError, void> {
  const { client } = usePortal();
  const options = useMemo(
    () => rotateLicenseKeyOptions(client, licenseKeyId),
    [client, licenseKeyId],
  );
  return usePortalMutation(options, {
    toEvent: () => ({ type: 'license_key.rotated', license_key_id: licenseKeyId }),
    onOutcome,
  });
}
