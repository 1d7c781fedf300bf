import { describe, expect, test, vi } from 'vitest';
import { endScope } from '../../../src/core/query/end-scope.ts';
import { holdRead, openCache } from './one-customer.ts';

type Cache = ReturnType<typeof openCache>;

/** Starts a change of somebody's, which the test ends. */
function change({ queryClient }: Cache, mutationKey: readonly unknown[], retry = 0) {
  const { promise, resolve } = holdRead();
  const mutationFn = vi.fn(() => promise);
  const mutation = queryClient
    .getMutationCache()
    .build<unknown, Error, void, unknown>(queryClient, {
      mutationKey,
      mutationFn,
      retry,
      retryDelay: 0,
    });
  const run = () => mutation.execute();
  return { mutation, mutationFn, run, resolve };
}

const holds = ({ queryClient }: Cache, { mutation }: ReturnType<typeof change>) =>
  queryClient
    .getMutationCache()
    .getAll()
    .some((held) => Object.is(held, mutation));

describe('the end of a scope', () => {
  test('leaves what the page still shows, and what is of others', () => {
    const { client, queryClient, keys, show, getState } = openCache();
    show(keys.ada);
    const unseen = [...keys.ada, 'unseen'];
    for (const key of [unseen, keys.bea, keys.host]) queryClient.setQueryData(key, 'data');
    endScope(queryClient, client);
    expect(getState(keys.ada)).toBeDefined();
    expect(getState(unseen)).toBeUndefined();
    expect(getState(keys.bea)?.data).toBe('data');
    expect(getState(keys.host)?.data).toBe('data');
  });

  test('is no failure of a read that is under way', async () => {
    const { client, queryClient, keys } = openCache();
    const onError = vi.fn();
    queryClient.getQueryCache().config.onError = onError;
    const { promise } = holdRead();
    void queryClient.fetchQuery({ queryKey: keys.ada, queryFn: () => promise }).catch(() => {});
    endScope(queryClient, client);
    await new Promise((done) => setTimeout(done));
    expect(onError).not.toHaveBeenCalled();
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
  });

  test('removes the changes of the customer, and not those of others', () => {
    const cache = openCache();
    const { client, queryClient, keys } = cache;
    const [own, another, host] = [keys.ada, keys.bea, keys.host].map((key) => change(cache, key));
    endScope(queryClient, client);
    expect(queryClient.getMutationCache().getAll()).toEqual([another?.mutation, host?.mutation]);
    expect(own && holds(cache, own)).toBe(false);
  });

  test('lets a change end that is under way, whatever else happens, and removes it then', async () => {
    const cache = openCache();
    const [own, host] = [change(cache, cache.keys.ada, 1), change(cache, cache.keys.host)];
    own.mutationFn.mockRejectedValueOnce(new Error('No connection'));
    const ended = own.run();
    endScope(cache.queryClient, cache.client);
    const other = host.run();
    host.resolve('done');
    await other;
    expect(holds(cache, own)).toBe(true);
    // The first attempt has failed by now, and the second one is under way.
    await vi.waitFor(() => expect(own.mutationFn).toHaveBeenCalledTimes(2), { interval: 1 });
    expect(holds(cache, own)).toBe(true);
    own.resolve('done');
    await ended;
    expect(holds(cache, own)).toBe(false);
    expect(holds(cache, host)).toBe(true);
  });
});
