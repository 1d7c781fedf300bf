import { licenseKeyListOptions, licenseKeyQueryKeys, portalKeys } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

type Cache = ReturnType<typeof setUpCache>;

const deactivate = (cache: Cache) => cache.deactivate(cache.laptop.id);
const rotate = (cache: Cache) => cache.rotate();

describe('a change that ends after its customer has left', () => {
  test.each<[string, (cache: Cache) => Promise<unknown>, MockFailure | undefined]>([
    ['a deactivation', deactivate, undefined],
    ['a refused deactivation', deactivate, 403],
    ['a deactivation that a look finds done', deactivate, 'lost_response'],
    ['a deactivation that a look finds not done', deactivate, 'network'],
    ['a rotation', rotate, undefined],
    ['a refused rotation', rotate, 400],
    ['a rotation that a look finds done', rotate, 'lost_response'],
    ['a rotation that a look finds not done', rotate, 'network'],
  ])('writes nothing to the cache that they left: %s', async (_, change, failure) => {
    const cache = setUpCache();
    const { polar, licenseKey, client, queryClient, load, getServerKey, listRequests } = cache;
    await load();
    await queryClient.fetchQuery(licenseKeyListOptions(client));
    if (failure) {
      polar.fail('licenseKeys.deactivate', failure);
      polar.fail('licenseKeys.rotate', failure);
    }
    polar.latency = 500;
    const settled = settle(change(cache));
    await vi.waitFor(() => expect(listRequests().length).toBeGreaterThan(2));
    queryClient.removeQueries({ queryKey: portalKeys.all(client) });
    await settled;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
    const kept = JSON.stringify(
      queryClient
        .getMutationCache()
        .getAll()
        .map(({ state, options }) => [state, options.mutationKey, options.scope]),
    );
    for (const key of [licenseKey.key, getServerKey() ?? '']) expect(kept).not.toContain(key);
  });

  test('can be found among the mutations by the root of the query keys', async () => {
    const { client, queryClient, licenseKey, laptop, ...cache } = setUpCache();
    const changes = [cache.rotate(), cache.deactivate(laptop.id)];
    const mutations = queryClient
      .getMutationCache()
      .findAll({ mutationKey: portalKeys.all(client) });
    expect(mutations.map(({ options }) => options.mutationKey)).toEqual([
      licenseKeyQueryKeys.rotations(client, licenseKey.id),
      licenseKeyQueryKeys.deactivations(client, licenseKey.id),
    ]);
    await settle(Promise.all(changes));
  });
});
