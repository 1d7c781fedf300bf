import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isOlder } from '../account/is-older.ts';
import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { toPortalError } from '../core/http/to-portal-error.ts';
import { toUnconfirmed, withCode } from '../core/query/change-failure.ts';
import { licenseKeyOptions } from './queries.ts';
import { readLicenseKey } from './read-license-key.ts';
import type { LicenseKeyRead, LicenseKeyWithActivations } from './schema.ts';

/** What is not known after a change without a clear answer. */
export const MAYBE_CHANGED = 'The license key may have been changed.';

/**
 * Reads what Polar holds after a change without a clear answer, once and at once, whether or not the browser
 * seems to be offline. Reads that began earlier do not count: they are cancelled.
 *
 * @throws {@link PortalError} `unconfirmed` when that fails.
 */
export async function lookAfter(
  failure: PortalError,
  client: PortalClient,
  id: string,
  cache: QueryClient,
): Promise<LicenseKeyWithActivations> {
  const { queryKey } = licenseKeyOptions(client, id);
  await cache.cancelQueries({ queryKey });
  try {
    const found = await readLicenseKey(client, id, cache);
    // Nothing may be written for a customer who has left: their data is no longer in the cache.
    if (cache.getQueryData(queryKey)) cache.setQueryData(queryKey, found);
    else void cache.invalidateQueries({ queryKey });
    return found;
  } catch (error) {
    // Components look again, more often, and show why that fails.
    void cache.invalidateQueries({ queryKey });
    throw toUnconfirmed(
      MAYBE_CHANGED,
      failure,
      `Reading it failed: ${toPortalError(error).message}`,
    );
  }
}

/**
 * The error of a change that was refused. That tells nothing about an earlier attempt at the same change, in
 * whichever component, of which nobody knows: until a read succeeds, nobody knows about this one either.
 *
 * @param mutationKey - Of the change, and `variables` of what.
 */
export function toRefusal(
  failure: PortalError,
  {
    queryKey,
    mutationKey,
    variables,
  }: { queryKey: QueryKey; mutationKey: QueryKey; variables?: unknown },
  cache: QueryClient,
): PortalError {
  // Without a query, nothing was read since.
  const isDue = cache.getQueryState(queryKey)?.isInvalidated ?? true;
  const attempts = cache.getMutationCache().findAll({ mutationKey, status: 'error' });
  const isOpen = attempts.some(
    ({ state }) =>
      state.variables === variables && toPortalError(state.error).code === 'unconfirmed',
  );
  return isDue && isOpen
    ? toUnconfirmed(MAYBE_CHANGED, failure, 'An earlier attempt may have succeeded.')
    : failure;
}

/**
 * Checks that a rotation was answered with another key.
 *
 * @throws {@link PortalError} `invalid_response` when it is the one before, or an older copy.
 */
export function checkRotated(rotated: LicenseKeyRead, before: LicenseKeyRead): void {
  if (rotated.key !== before.key && !isOlder(rotated, before)) return;
  throw new PortalError(
    'invalid_response',
    'The response to a rotation is not what Polar documents: it should contain a new key.',
  );
}

/**
 * What a deactivation failed with. No session is sent with it, so a 401 says nothing about one. A 404 is no
 * failure if the activation is gone, and otherwise the key that was sent is no longer the current one.
 */
export function toDeactivationFailure(error: unknown): PortalError {
  const failure = toPortalError(error);
  if (failure.status === 401) return withCode('rejected', failure);
  return failure.status === 404 ? withCode('conflict', failure) : failure;
}
