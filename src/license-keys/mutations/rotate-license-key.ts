import type { UseMutationOptions } from '@tanstack/react-query';
import type { PortalClient } from '../../core/http/client.ts';
import { isRefusal, type PortalError } from '../../core/http/errors.ts';
import { rotateLicenseKey } from '../api.ts';
import { inTurn } from '../../core/query/mutation-defaults.ts';
import * as portalKeys from '../../core/query/keys.ts';
import { licenseKeyOptions } from '../queries/license-key.ts';

/**
 * Mutation options that replace the secret of a license key. Sent once. When Polar's answer is lost
 * the license key is read, and what Polar holds decides: another key means that it was replaced. The
 * new key goes into the cache of the license key, and nowhere else.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 * @group Query options
 */
export function rotateLicenseKeyOptions(
  client: PortalClient,
  id: string,
): UseMutationOptions<void, PortalError, void> {
  const { queryKey } = licenseKeyOptions(client, id);
  return {
    ...inTurn,
    async mutationFn(_, { client: cache }) {
      const before = cache.getQueryData(queryKey)?.key;
      try {
        const rotated = await rotateLicenseKey(client, id);
        // A read that began before would bring the old key back.
        await cache.cancelQueries({ queryKey });
        cache.setQueryData(queryKey, (licenseKey) => licenseKey && { ...licenseKey, ...rotated });
      } catch (error) {
        if (isRefusal(error)) throw error;
        await cache.refetchQueries({ queryKey });
        const found = cache.getQueryData(queryKey)?.key;
        if (!before || !found || found === before) throw error;
      } finally {
        // The lists hold the key too; those that nobody sees would not be read anew.
        cache.removeQueries({ queryKey: portalKeys.licenseKeyLists(client), type: 'inactive' });
        void cache.invalidateQueries({ queryKey: portalKeys.licenseKeys(client) });
      }
    },
  };
}
