import type { PortalClient } from '../core/http/client.ts';
import { isRefusal } from '../core/http/errors.ts';
import { toChangeFailure, toUnconfirmed } from '../core/query/change-failure.ts';
import type { PortalMutationOptions } from '../core/query/portal-mutation-options.ts';
import { serialMutation } from '../core/query/serial-mutation.ts';
import { getLicenseKey, rotateLicenseKey } from './api.ts';
import {
  checkRotated,
  lookAfter,
  MAYBE_CHANGED,
  toDeactivationFailure,
  toRefusal,
} from './confirm-change.ts';
import { deactivateLicenseKey } from './key-api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { licenseKeyOptions } from './queries.ts';
import type { LicenseKeyWithActivations } from './schema.ts';
import { readAfterRefusal, removeActivation, storeRotated } from './store-change.ts';

/**
 * Mutation options that deactivate an activation by its id. Changes of one license key run one after
 * another, each with the current key. If Polar neither confirms nor refuses a deactivation, the license key is
 * read: an activation that it no longer contains counts as deactivated. If that read fails too, the error is
 * `unconfirmed`; with any other, it was not deactivated.
 * The mutation stays in the cache until the provider unmounts, or you remove it.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 * @group Query options
 */
export function deactivateActivationOptions(
  client: PortalClient,
  licenseKeyId: string,
): PortalMutationOptions<void, string> {
  const { queryKey } = licenseKeyOptions(client, licenseKeyId);
  const mutationKey = licenseKeyQueryKeys.deactivations(client, licenseKeyId);
  return {
    ...serialMutation(queryKey),
    mutationKey,
    async mutationFn(activation_id, { client: cache }) {
      const isListed = (licenseKey: LicenseKeyWithActivations) =>
        licenseKey.activations.some(({ id }) => id === activation_id);

      const before = cache.getQueryData(queryKey) ?? (await getLicenseKey(client, licenseKeyId));
      try {
        await deactivateLicenseKey(client, { ...before, activation_id });
      } catch (error) {
        const failure = toDeactivationFailure(error);
        // A 404 means that the activation is gone, or that the key was rotated.
        const isMissing = failure.status === 404;
        if (isRefusal(failure) && !isMissing) {
          const refusal = toRefusal(
            failure,
            { queryKey, mutationKey, variables: activation_id },
            cache,
          );
          void cache.invalidateQueries({ queryKey });
          throw refusal;
        }
        const found = await lookAfter(failure, client, licenseKeyId, cache);
        if (isListed(found)) throw failure;
        // Where activations are hidden, only a 404 tells, and only if the key that was sent is the current one.
        const isGone = isListed(before) || (isMissing && found.key === before.key);
        if (isGone && !found.unreadable) return;
        throw toUnconfirmed(MAYBE_CHANGED, failure, 'Not all activations can be read.');
      }
      await removeActivation(cache, queryKey, activation_id);
    },
  };
}

/**
 * Mutation options that replace the secret of a license key. The request is sent once. If Polar neither
 * confirms nor refuses it, the license key is read: a different key counts as replaced. If that read fails too,
 * the error is `unconfirmed`; with any other, it was not replaced. The new key is written to the
 * cached license key and to cached lists that contain it, and nowhere else.
 * The mutation stays in the cache until the provider unmounts, or you remove it.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 * @group Query options
 */
export function rotateLicenseKeyOptions(
  client: PortalClient,
  id: string,
): PortalMutationOptions<void, void> {
  const { queryKey } = licenseKeyOptions(client, id);
  const mutationKey = licenseKeyQueryKeys.rotations(client, id);
  return {
    ...serialMutation(queryKey),
    mutationKey,
    async mutationFn(_, { client: cache }) {
      const before = cache.getQueryData(queryKey) ?? (await getLicenseKey(client, id));
      try {
        const rotated = await rotateLicenseKey(client, id);
        checkRotated(rotated, before);
        await storeRotated(cache, client, rotated);
      } catch (error) {
        const failure = toChangeFailure(error);
        if (isRefusal(failure)) {
          const refusal = toRefusal(failure, { queryKey, mutationKey }, cache);
          readAfterRefusal(cache, queryKey, failure);
          throw refusal;
        }
        const found = await lookAfter(failure, client, id, cache);
        if (found.key === before.key) throw failure;
        await storeRotated(cache, client, found);
      } finally {
        // Lists contain the key too. Those that are not on the page would not be refetched.
        const lists = licenseKeyQueryKeys.lists(client);
        cache.removeQueries({ queryKey: lists, type: 'inactive' });
        void cache.invalidateQueries({ queryKey: lists });
      }
    },
  };
}
