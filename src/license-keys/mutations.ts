import type { UseMutationOptions, WithRequired } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { isRefusal, type PortalError } from '../core/http/errors.ts';
import { serialMutation } from '../core/query/mutation-defaults.ts';
import { getLicenseKey, rotateLicenseKey } from './api.ts';
import { deactivateLicenseKey } from './key-api.ts';
import { licenseKeyKeys } from './keys.ts';
import { licenseKeyOptions } from './queries.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * Mutation options that deactivate an activation by its id. The changes of one license key run one
 * after another, each with the key as it is then. When Polar does not confirm a deactivation the
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
    ...serialMutation(queryKey),
    mutationKey: licenseKeyKeys.deactivations(client, licenseKeyId),
    async mutationFn(activation_id, { client: cache }) {
      const isListed = (licenseKey?: LicenseKeyWithActivations) =>
        licenseKey?.activations.some(({ id }) => id === activation_id);

      const before = cache.getQueryData(queryKey) ?? (await getLicenseKey(client, licenseKeyId));
      try {
        await deactivateLicenseKey(client, { ...before, activation_id });
      } catch (error) {
        // The response may be lost after Polar acted; and a 404 may mean that the key was rotated.
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
      // A read that began earlier would bring the activation back.
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(queryKey, {
        ...licenseKey,
        activations: licenseKey.activations.filter(({ id }) => id !== activation_id),
      });
    },
  };
}

/**
 * Mutation options that replace the secret of a license key. Sent once. When the response is lost the
 * license key is read, and what Polar holds decides: another key means that it was replaced. The new
 * key goes into the cache of the license key, and nowhere else.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 * @group Query options
 */
export function rotateLicenseKeyOptions(
  client: PortalClient,
  id: string,
): UseMutationOptions<void, PortalError, void> {
  const { queryKey } = licenseKeyOptions(client, id);
  return {
    ...serialMutation(queryKey),
    async mutationFn(_, { client: cache }) {
      const before = cache.getQueryData(queryKey)?.key;
      try {
        const rotated = await rotateLicenseKey(client, id);
        // A read that began earlier would bring the old key back.
        await cache.cancelQueries({ queryKey });
        cache.setQueryData(queryKey, (licenseKey) => licenseKey && { ...licenseKey, ...rotated });
      } catch (error) {
        if (isRefusal(error)) throw error;
        await cache.refetchQueries({ queryKey });
        const found = cache.getQueryData(queryKey)?.key;
        if (!before || !found || found === before) throw error;
      } finally {
        // The lists hold the key too; those that are not on the page would not be read again.
        cache.removeQueries({ queryKey: licenseKeyKeys.lists(client), type: 'inactive' });
        void cache.invalidateQueries({ queryKey: licenseKeyKeys.all(client) });
      }
    },
  };
}
