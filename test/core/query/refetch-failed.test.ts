import { onlineManager } from '@tanstack/react-query';
import { describe, expect, test, vi } from 'vitest';
import { refetchFailed } from '../../../src/core/query/refetch-failed.ts';
import { openCache } from './one-customer.ts';

/** A failed attempt is followed by another, which waits for the connection. */
const RETRIED = { networkMode: 'offlineFirst', retry: 1, retryDelay: 0 } as const;

describe('trying again', () => {
  test('reads what has failed of one customer on the page, and nothing else', async () => {
    const { client, queryClient, keys, read, show, getState, listReads } = openCache();
    const loaded = [...keys.ada, 'loaded'];
    const left = [...keys.ada, 'left'];
    await show(loaded).observer.refetch();
    read.mockRejectedValue(new Error('No connection'));
    for (const key of [keys.ada, keys.bea, keys.host]) show(key);
    const { hide } = show(left);
    await vi.waitFor(() => expect(getState(left)?.status).toBe('error'));
    hide();
    read.mockClear();
    read.mockResolvedValue('data');
    await refetchFailed(queryClient, client);
    expect(read.mock.calls).toEqual([[keys.ada]]);
    expect(listReads()).toEqual(['ada']);
    expect(getState(keys.ada)?.data).toBe('data');
    expect(getState(keys.bea)?.status).toBe('error');
    expect(getState(keys.host)?.status).toBe('error');
  });

  test('sends what waits for a connection, although the browser still says that there is none', async () => {
    const { client, queryClient, keys, read, show, getState } = openCache();
    onlineManager.setOnline(false);
    read.mockRejectedValueOnce(new Error('No connection'));
    show(keys.ada, RETRIED);
    await vi.waitFor(() => expect(getState(keys.ada)?.fetchStatus).toBe('paused'));
    await refetchFailed(queryClient, client);
    expect(getState(keys.ada)).toMatchObject({ data: 'read of ' + keys.ada.join(' ') });
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('keeps what is shown when what waited fails again', async () => {
    const { client, queryClient, keys, read, show, getState } = openCache();
    const { observer } = show(keys.ada, RETRIED);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    const data = getState(keys.ada)?.data;
    onlineManager.setOnline(false);
    read.mockRejectedValue(new Error('No connection'));
    void observer.refetch();
    await vi.waitFor(() => expect(getState(keys.ada)?.fetchStatus).toBe('paused'));
    void refetchFailed(queryClient, client);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(3));
    expect(getState(keys.ada)?.data).toBe(data);
  });

  test('reports no failure of what waited, for it is only sent sooner', async () => {
    const { client, queryClient, keys, read, show, getState } = openCache();
    const onError = vi.fn();
    queryClient.getQueryCache().config.onError = onError;
    onlineManager.setOnline(false);
    read.mockRejectedValueOnce(new Error('No connection'));
    show(keys.ada, RETRIED);
    await vi.waitFor(() => expect(getState(keys.ada)?.fetchStatus).toBe('paused'));
    await refetchFailed(queryClient, client);
    expect(getState(keys.ada)?.status).toBe('success');
    expect(onError).not.toHaveBeenCalled();
  });
});
