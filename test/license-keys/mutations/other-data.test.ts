import { licenseKeyListOptions, licenseKeyOptions } from 'polar-customer-portal';
import { createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

/** A cache with a license key and a list of them, to be changed, beside what no change is about. */
async function setUpOthers() {
  const cache = setUpCache();
  const { polar, client, queryClient, licenseKey, laptop, load } = cache;
  const other = createLicenseKey({ customer_id: licenseKey.customer_id });
  polar.licenseKeys.add(other);
  await load();
  const host = ['host', 'users'];
  const otherKey = licenseKeyOptions(client, other.id);
  const list = licenseKeyListOptions(client);
  await queryClient.fetchQuery(otherKey);
  await queryClient.fetchQuery(list);
  queryClient.setQueryData(host, 'users');
  const isInvalidated = (queryKey: readonly unknown[]) =>
    queryClient.getQueryState(queryKey)?.isInvalidated;
  return {
    ...cache,
    list,
    otherKey,
    changes: {
      deactivation: () => cache.deactivate(laptop.id),
      rotation: () => cache.rotate(),
    },
    /** Starts a read of the host app's own, which brings what the test says. */
    async readHost() {
      const read = queryClient.fetchQuery({
        queryKey: host,
        queryFn: () => new Promise((resolve) => setTimeout(resolve, 20_000, 'more users')),
      });
      await vi.advanceTimersByTimeAsync(1);
      return read;
    },
    isHostInvalidated: () => isInvalidated(host),
  };
}

const CHANGES = ['deactivation', 'rotation'] as const;
const FAILURES: (MockFailure | undefined)[] = [undefined, 'lost_response', 400];

describe.each(CHANGES)('a %s', (name) => {
  test.each(FAILURES)('makes nothing of the host app stale (failure: %j)', async (failure) => {
    const { polar, changes, isHostInvalidated } = await setUpOthers();
    if (failure) {
      polar.fail('licenseKeys.deactivate', failure, { times: 1 });
      polar.fail('licenseKeys.rotate', failure, { times: 1 });
    }
    await settle(changes[name]());
    expect(isHostInvalidated()).toBe(false);
  });

  test.each(FAILURES)('interrupts no read of the host app (failure: %j)', async (failure) => {
    const { polar, changes, readHost } = await setUpOthers();
    if (failure) {
      polar.fail('licenseKeys.deactivate', failure, { times: 1 });
      polar.fail('licenseKeys.rotate', failure, { times: 1 });
    }
    const read = readHost();
    await settle(changes[name]());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await read).toBe('more users');
  });

  test('leaves another license key as it is', async () => {
    const { changes, otherKey, queryClient } = await setUpOthers();
    const before = queryClient.getQueryData(otherKey.queryKey);
    await settle(changes[name]());
    expect(queryClient.getQueryData(otherKey.queryKey)).toBe(before);
  });
});

test('a rotation drops a list that is not on the page, because that holds the old key', async () => {
  const { changes, list, queryClient } = await setUpOthers();
  await settle(changes.rotation());
  expect(queryClient.getQueryData(list.queryKey)).toBeUndefined();
});

test('a deactivation keeps a list that is not on the page, which holds no activations', async () => {
  const { changes, list, queryClient } = await setUpOthers();
  await settle(changes.deactivation());
  expect(queryClient.getQueryData(list.queryKey)?.items).toHaveLength(2);
});
