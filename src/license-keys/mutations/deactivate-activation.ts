import type { UseMutationOptions, WithRequired } from '@tanstack/react-query';
import type { PortalClient } from '../../core/http/client.ts';
import { deactivateLicenseKey } from '../key-api.ts';
import type { PortalError } from '../../core/http/errors.ts';
import type { LicenseKeyWithActivations } from '../schema.ts';
import { getLicenseKey } from '../api.ts';
import { inTurn } from '../../core/query/mutation-defaults.ts';
import * as portalKeys from '../../core/query/keys.ts';
import { licenseKeyOptions } from '../queries/license-key.ts';

/**
 * Mutation options that deactivate an activation by its id. Changes run one after another, each
 * with the key as it is by then. When Polar's answer is no clear success the
 * license key is read, and what Polar holds decides: an activation that is gone was deactivated.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 * @group Query options
 */
export function deactivateActivationOptions(
  client: PortalClient,
  licenseKeyId: string,
): WithRequired<UseMutationOptions<void, PortalError, string>, 'mutationKey'> {
  const { queryKey } = licenseKeyOptions(client, licenseKeyId);
  return {
    mutationKey: portalKeys.deactivations(client, licenseKeyId),
    ...inTurn,
    async mutationFn(activation_id, { client: cache }) {
      const isListed = (licenseKey?: LicenseKeyWithActivations) =>
        licenseKey?.activations.find(({ id }) => id === activation_id);

      const before = cache.getQueryData(queryKey) ?? (await getLicenseKey(client, licenseKeyId));
      try {
        await deactivateLicenseKey(client, { ...before, activation_id });
      } catch (error) {
        // An answer may be lost after Polar acted; and a 404 may mean that the key is another by now.
        const found = await getLicenseKey(client, licenseKeyId).catch(() => undefined);
        if (found) {
          await cache.cancelQueries({ queryKey });
          cache.setQueryData(queryKey, found);
        }
        const isGone =
          !isListed(found) &&
          ((found && isListed(before)) || (error as PortalError).code === 'not_found');
        if (!isGone) throw error;
      }
      const licenseKey = cache.getQueryData(queryKey);
      if (!licenseKey) return cache.invalidateQueries({ queryKey });
      // A read that began before would bring back what is gone.
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, {
        ...licenseKey,
        activations: licenseKey.activations.filter(({ id }) => id !== activation_id),
      });
    },
  };
}
