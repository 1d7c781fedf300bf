import { QueryObserver } from '@tanstack/react-query';
import { licenseKeyOptions } from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

/** Data of the host app, which is in the cache before any of ours. */
const HOST = ['host', 'users'];

/** A license key on the page, beside data of the host app. */
function setUpPage() {
  const cache = setUpCache();
  const { client, queryClient, licenseKey } = cache;
  const options = licenseKeyOptions(client, licenseKey.id);
  queryClient.setQueryData(HOST, 'users');
  return {
    ...cache,
    options,
    getState: () => queryClient.getQueryState(options.queryKey),
    getHostState: () => queryClient.getQueryState(HOST),
    /** Shows the license key, which reads it if it is not cached. */
    async show() {
      new QueryObserver(queryClient, options).subscribe(() => undefined);
      await vi.advanceTimersByTimeAsync(100);
    },
    /** Lets the reads end that a change has begun. */
    wait: () => vi.advanceTimersByTimeAsync(100),
  };
}

describe('a license key on the page, once a change of it was made', () => {
  test('is not read again, because Polar confirmed the change', async () => {
    const { show, laptop, deactivate, wait, getState, listRequests } = setUpPage();
    await show();
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await wait();
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
    expect(getState()).toMatchObject({ fetchStatus: 'idle', isInvalidated: false });
  });

  test('is as old as before, so that it is read again as soon as without the change', async () => {
    const { load, rotate, getState } = setUpPage();
    await load();
    const readAt = getState()?.dataUpdatedAt;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await settle(rotate())).toBe('done');
    expect(getState()?.dataUpdatedAt).toBe(readAt);
  });

  test('is still due to be read if it was before', async () => {
    const { load, rotate, options, queryClient, getState, getHostState } = setUpPage();
    await load();
    await queryClient.invalidateQueries({ queryKey: options.queryKey });
    expect(await settle(rotate())).toBe('done');
    expect(getState()?.isInvalidated).toBe(true);
    expect(getHostState()?.isInvalidated).toBe(false);
  });

  test('is read again if the change interrupted a read', async () => {
    const { polar, show, reload, laptop, deactivate, wait, listRequests } = setUpPage();
    await show();
    polar.latency = 2_000;
    const interrupted = settle(reload());
    await wait();
    polar.latency = 0;
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await interrupted;
    await wait();
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.get',
    ]);
  });

  test('is read at last if it could not be read before', async () => {
    const { polar, show, rotate, wait, getCached, getServerKey } = setUpPage();
    polar.fail('licenseKeys.get', 403, { times: 1 });
    await show();
    expect(getCached()).toBeUndefined();
    expect(await settle(rotate())).toBe('done');
    await wait();
    expect(getCached()?.key).toBe(getServerKey());
  });
});

describe('a license key on the page, once a rotation of it was refused', () => {
  test('is read again, because something may have changed', async () => {
    const { polar, licenseKey, show, rotate, wait, getCached } = setUpPage();
    await show();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect(await settle(rotate())).toBe('rejected');
    await wait();
    expect(getCached()?.status).toBe('revoked');
  });

  test('fails with the error of the rotation, and without a read, if the session has ended', async () => {
    const { polar, licenseKey, show, rotate, wait, listRequests, ...page } = setUpPage();
    await show();
    polar.fail('licenseKeys.rotate', 401);
    const rotation = rotate();
    expect(await settle(rotation)).toBe('unauthorized');
    const failure: unknown = await rotation.catch((error: unknown) => error);
    const failedAt = Date.now();
    await wait();
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate']);
    expect(page.getState()).toMatchObject({
      status: 'error',
      isInvalidated: true,
      data: { key: licenseKey.key },
    });
    expect(page.getState()?.error).toBe(failure);
    expect(failedAt - (page.getState()?.errorUpdatedAt ?? 0)).toBeLessThan(1_000);
    expect(page.getHostState()?.status).toBe('success');
  });

  test('is not put into the cache if it was not there and the session has ended', async () => {
    const { polar, rotate, getState } = setUpPage();
    polar.fail('licenseKeys.rotate', 401);
    expect(await settle(rotate())).toBe('unauthorized');
    expect(getState()).toBeUndefined();
  });
});
