import type { QueryClient } from '@tanstack/react-query';
import type { PortalClient } from '../core/http/client.ts';
import { isSameId } from '../core/http/same-id.ts';
import type { PortalError } from '../core/http/errors.ts';
import { noteEndOfSession } from '../core/query/note-end-of-session.ts';
import type { LicenseKeyPage } from './api.ts';
import { licenseKeyQueryKeys } from './query-keys.ts';
import { licenseKeyOptions } from './queries.ts';
import { withoutActivations } from './read-license-key.ts';
import type { LicenseKeyRead, LicenseKeyWithActivations } from './schema.ts';

type DetailKey = ReturnType<typeof licenseKeyOptions>['queryKey'];

/** Removes an activation, which Polar has deactivated, from the cached license key. */
export function removeActivation(
  cache: QueryClient,
  queryKey: DetailKey,
  activationId: string,
): Promise<void> {
  return update(cache, queryKey, (licenseKey) => ({
    ...licenseKey,
    activations: licenseKey.activations.filter(({ id }) => id !== activationId),
  }));
}

/** Writes a license key with its new secret to the cached license key, and to the lists that contain it. */
export async function storeRotated(
  cache: QueryClient,
  client: PortalClient,
  rotated: LicenseKeyRead,
): Promise<void> {
  const { queryKey } = licenseKeyOptions(client, rotated.id);
  await update(cache, queryKey, (licenseKey) => ({ ...licenseKey, ...rotated }));
  const listed = withoutActivations(rotated);
  cache.setQueriesData<LicenseKeyPage>(
    { queryKey: licenseKeyQueryKeys.lists(client) },
    (page) =>
      page && {
        ...page,
        items: page.items.map((item) =>
          isSameId(item.id, rotated.id) ? { ...item, ...listed } : item,
        ),
      },
  );
}

/**
 * Reads again after a refusal, which may be due to something that has changed. A read in a session that has
 * just ended would fail like the change: both have one error then, which is reported once.
 */
export function readAfterRefusal(
  cache: QueryClient,
  queryKey: DetailKey,
  failure: PortalError,
): void {
  if (noteEndOfSession(cache, queryKey, failure)) return;
  void cache.invalidateQueries({ queryKey });
}

/** Changes a cached license key. Does nothing for a customer who has left: nothing of theirs is cached. */
async function update(
  cache: QueryClient,
  queryKey: DetailKey,
  change: (licenseKey: LicenseKeyWithActivations) => LicenseKeyWithActivations,
): Promise<void> {
  const { fetchStatus, isInvalidated } = cache.getQueryState(queryKey) ?? {};
  // A read that started earlier would undo the change.
  await cache.cancelQueries({ queryKey });
  const state = cache.getQueryState(queryKey);
  const data = state?.data;
  if (data) {
    // It was not read: what is known about other changes is as old as before.
    cache.setQueryData(queryKey, change(data), { updatedAt: state.dataUpdatedAt });
  }
  const wasDue = isInvalidated || fetchStatus !== 'idle';
  if (!data || wasDue) void cache.invalidateQueries({ queryKey });
}
