import type { UseMutationResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import { usePortal } from '../core/react/portal.ts';
import { usePortalMutation } from '../core/react/use-portal-mutation.ts';
import { deactivateActivationOptions, rotateLicenseKeyOptions } from './mutations.ts';

/** Called when a change has ended: with its error, or `null` after a success. */
type OnOutcome<Variables> = (variables: Variables, error: PortalError | null) => void;

/** The mutation of `useDeactivateActivation`. Its variable is the id of the activation. */
export function useDeactivation(
  licenseKeyId: string,
  onOutcome?: OnOutcome<string>,
): UseMutationResult<void, PortalError, string> {
  return usePortalMutation(deactivateActivationOptions(usePortal().client, licenseKeyId), {
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
  return usePortalMutation(rotateLicenseKeyOptions(usePortal().client, licenseKeyId), {
    toEvent: () => ({ type: 'license_key.rotated', license_key_id: licenseKeyId }),
    onOutcome,
  });
}
