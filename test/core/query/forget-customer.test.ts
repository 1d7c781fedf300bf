import { describe, expect, test, vi } from 'vitest';
import { forgetCustomer, readAgain } from '../../../src/core/query/forget-customer.ts';
import { holdRead, openCache } from './one-customer.ts';

describe('a customer who is forgotten', () => {
  test('leaves nothing in the cache that is not on the page, and nothing of others goes', () => {
    const { client, queryClient, keys } = openCache();
    for (const key of Object.values(keys)) queryClient.setQueryData(key, 'data');
    forgetCustomer(queryClient, client);
    expect(queryClient.getQueryCache().getAll()).toHaveLength(2);
    expect(queryClient.getQueryData(keys.ada)).toBeUndefined();
    expect(queryClient.getQueryData(keys.bea)).toBe('data');
    expect(queryClient.getQueryData(keys.host)).toBe('data');
  });

  test('is loading from now on where the page still shows data', async () => {
    const { client, queryClient, keys, show, getState } = openCache();
    const { observer } = show(keys.ada);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    forgetCustomer(queryClient, client);
    expect(getState(keys.ada)).toMatchObject({
      data: undefined,
      dataUpdatedAt: 0,
      status: 'pending',
      fetchStatus: 'idle',
    });
    expect(observer.getCurrentResult()).toMatchObject({ data: undefined, isPending: true });
  });

  test('is loading from now on where the page shows a failure', async () => {
    const { client, queryClient, keys, read, show, getState } = openCache();
    read.mockRejectedValueOnce(new Error('No connection'));
    const { observer } = show(keys.ada);
    await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    forgetCustomer(queryClient, client);
    expect(getState(keys.ada)).toMatchObject({
      error: null,
      errorUpdatedAt: 0,
      fetchFailureCount: 0,
      fetchFailureReason: null,
      status: 'pending',
    });
  });

  test('does not come back with a read that was under way, nor does that count as a failure', async () => {
    const { client, queryClient, keys, read, show, getState } = openCache();
    const { promise, resolve } = holdRead();
    read.mockReturnValueOnce(promise);
    show(keys.ada);
    await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
    forgetCustomer(queryClient, client);
    resolve('the key of who has gone');
    await new Promise((done) => setTimeout(done));
    expect(getState(keys.ada)).toMatchObject({
      data: undefined,
      error: null,
      status: 'pending',
      fetchStatus: 'idle',
    });
  });
});

describe('reading again after a customer was forgotten', () => {
  test('reads what the page shows of the customer, and nothing else', async () => {
    const { client, queryClient, keys, read, show, listReads } = openCache();
    for (const key of Object.values(keys)) {
      const { observer } = show(key);
      await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    }
    const unseen = [...keys.ada, 'unseen'];
    queryClient.setQueryDefaults(unseen, { queryFn: ({ queryKey }) => read(queryKey) });
    queryClient.setQueryData(unseen, 'data');
    read.mockClear();
    await readAgain(queryClient, client);
    expect(listReads()).toEqual(['ada']);
  });

  test('does not read twice what is read already', async () => {
    const { client, queryClient, keys, read, show } = openCache();
    const { observer } = show(keys.ada);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    const { promise, resolve } = holdRead();
    read.mockClear();
    read.mockReturnValueOnce(promise);
    const reading = observer.refetch();
    const again = readAgain(queryClient, client);
    resolve('data');
    await Promise.all([reading, again]);
    expect(read).toHaveBeenCalledOnce();
  });
});
