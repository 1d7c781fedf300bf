import type { UseMutationOptions, WithRequired } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { isRefusal, type PortalError } from '../core/http/errors.ts';
import { serialMutation } from '../core/query/serial-mutation.ts';
import { getLicenseKey, rotateLicenseKey } from './api.ts';
import { deactivateLicenseKey } from './key-api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { licenseKeyOptions } from './queries.ts';
import type { LicenseKeyWithActivations } from './schema.ts';

/**
 * Mutation options that deactivate an activation by its id. Changes of one license key run one after
 * another, each with the current key. If Polar does not confirm a deactivation, the license key is read:
 * an activation that it no longer contains counts as deactivated. If that read fails too, so does the
 * deactivation.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 * @group Query options
 */
export function deactivateActivationOptions(
  client: PortalClient,
  licenseKeyId: string,
): WithRequired<UseMutationOptions<void, PortalError, string>, 'mutationKey' | 'mutationFn'> {
  const { queryKey } = licenseKeyOptions(client, licenseKeyId);
  return {
    ...serialMutation(queryKey),
    mutationKey: licenseKeyQueryKeys.deactivations(client, licenseKeyId),
    async mutationFn(activation_id, { client: cache }) {
      const isListed = (licenseKey?: LicenseKeyWithActivations) =>
        licenseKey?.activations.some(({ id }) => id === activation_id);

      const before = cache.getQueryData(queryKey) ?? (await getLicenseKey(client, licenseKeyId));
      try {
        await deactivateLicenseKey(client, { ...before, activation_id });
      } catch (error) {
        // Polar may have acted although the response was lost, and a 404 may mean that the key was rotated.
        const found = await getLicenseKey(client, licenseKeyId).catch(() => undefined);
        if (found) await cache.cancelQueries({ queryKey });
        // A query that was removed in the meantime must not come back: the customer may have signed out.
        if (found && cache.getQueryState(queryKey)) cache.setQueryData(queryKey, found);
        const isGone =
          found &&
          !isListed(found) &&
          // It may be among them.
          !found.unreadable &&
          (isListed(before) || (error as PortalError).code === 'not_found');
        if (!isGone) throw error;
      }
      if (!cache.getQueryData(queryKey)) return cache.invalidateQueries({ queryKey });
      // A read that started earlier would bring the activation back.
      await cache.cancelQueries({ queryKey });
      cache.setQueryData(
        queryKey,
        (licenseKey) =>
          licenseKey && {
            ...licenseKey,
            activations: licenseKey.activations.filter(({ id }) => id !== activation_id),
          },
      );
    },
  };
}

/**
 * Mutation options that replace the secret of a license key. The request is sent once. If its response is
 * lost, the license key is read: a different key counts as replaced. The new key is written to the cached
 * license key, and nowhere else.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 * @group Query options
 */
export function rotateLicenseKeyOptions(
  client: PortalClient,
  id: string,
): WithRequired<UseMutationOptions<void, PortalError, void>, 'mutationKey' | 'mutationFn'> {
  const { queryKey } = licenseKeyOptions(client, id);
  return {
    ...serialMutation(queryKey),
    mutationKey: licenseKeyQueryKeys.rotations(client, id),
    async mutationFn(_, { client: cache }) {
      const before = cache.getQueryData(queryKey)?.key;
      try {
        const rotated = await rotateLicenseKey(client, id);
        // A read that started earlier would bring the old key back.
        await cache.cancelQueries({ queryKey });
        cache.setQueryData(queryKey, (licenseKey) => licenseKey && { ...licenseKey, ...rotated });
      } catch (error) {
        if (isRefusal(error)) throw error;
        await cache.refetchQueries({ queryKey });
        const current = cache.getQueryData(queryKey)?.key;
        if (!before || !current || current === before) throw error;
      } finally {
        // Lists contain the key too. Those that are not on the page would not be refetched.
        cache.removeQueries({ queryKey: licenseKeyQueryKeys.lists(client), type: 'inactive' });
        void cache.invalidateQueries({ queryKey: licenseKeyQueryKeys.all(client) });
      }
    },
  };
}
