import { QueryObserver } from '@tanstack/react-query';
import { licenseKeyListOptions, type PortalError } from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

/** A cache with a rotated key, on a mock that answers reads as before the rotation. */
async function setUpRotated() {
  const cache = setUpCache();
  const { licenseKey, polar, client, queryClient, load, rotate } = cache;
  const list = licenseKeyListOptions(client, { limit: 2 });
  await load();
  await queryClient.fetchQuery(list);
  const unsubscribe = new QueryObserver(queryClient, list).subscribe(() => undefined);
  expect(await settle(rotate())).toBe('done');
  await vi.advanceTimersByTimeAsync(100);
  const { activations: _, ...listed } = licenseKey;
  polar.fail('licenseKeys.get', { body: licenseKey });
  polar.fail('licenseKeys.list', {
    body: { items: [listed], pagination: { total_count: 1, max_page: 1 } },
  });
  return { ...cache, list, unsubscribe };
}

describe('a read that is answered with an older copy', () => {
  test('does not bring the old key back, and fails like one that did not reach Polar', async () => {
    const { licenseKey, reload, getCached, getServerKey, ...rest } = await setUpRotated();
    const read = reload();
    const caught = read.catch((thrown: unknown) => thrown);
    expect(await settle(read)).toBe('network');
    expect(getCached()?.key).toBe(getServerKey());
    const { message } = (await caught) as PortalError;
    expect(message).toMatch(/an older copy.*service worker/);
    expect(message).not.toContain(licenseKey.key);
    rest.unsubscribe();
  });

  test('of a list leaves the newer copy of the key there, without its activations', async () => {
    const { queryClient, list, getServerKey, unsubscribe } = await setUpRotated();
    await queryClient.refetchQueries({ queryKey: list.queryKey });
    const page = queryClient.getQueryData(list.queryKey);
    expect(page?.items.map(({ key }) => key)).toEqual([getServerKey()]);
    expect(page?.items[0]).not.toHaveProperty('activations');
    unsubscribe();
  });

  test('of a list that is read for the first time does not bring the old key back either', async () => {
    const { queryClient, client, getServerKey, unsubscribe } = await setUpRotated();
    const page = await queryClient.fetchQuery(licenseKeyListOptions(client, { limit: 3 }));
    expect(page.items.map(({ key }) => key)).toEqual([getServerKey()]);
    unsubscribe();
  });

  test('of a list leaves what the list held, also where no license key was read by itself', async () => {
    const { polar, licenseKey, client, queryClient } = setUpCache({
      modified_at: '2026-06-01T00:00:00Z',
    });
    const list = licenseKeyListOptions(client, {});
    await queryClient.fetchQuery(list);
    const { activations: _, ...listed } = licenseKey;
    const older = { ...listed, key: 'OLDER-KEY', modified_at: '2020-01-01T00:00:00Z' };
    polar.fail('licenseKeys.list', {
      body: { items: [older], pagination: { total_count: 1, max_page: 1 } },
    });
    await queryClient.refetchQueries({ queryKey: list.queryKey });
    expect(queryClient.getQueryData(list.queryKey)?.items[0]?.key).toBe(licenseKey.key);
  });

  test('after a lost response is no look: it does not tell that the key was not replaced', async () => {
    const { polar, licenseKey, load, rotate, reload, getCached, getServerKey } = setUpCache();
    await load();
    await settle(rotate());
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.fail('licenseKeys.rotate', 'lost_response');
    expect(await settle(rotate())).toBe('unconfirmed: network');
    expect(await settle(reload())).toBe('done');
    expect(getCached()?.key).toBe(getServerKey());
  });

  test('replaces the cached one if it has the same date, or none', async () => {
    const { polar, licenseKey, load, reload, getCached } = setUpCache();
    await load();
    polar.licenseKeys.add({ ...licenseKey, usage: 42 });
    expect(await settle(reload())).toBe('done');
    expect(getCached()?.usage).toBe(42);
    polar.fail('licenseKeys.get', { body: { ...licenseKey, modified_at: 7, usage: 43 } });
    expect(await settle(reload())).toBe('done');
    expect(getCached()?.usage).toBe(43);
  });
});

test('a rotation writes the new key to a list on the page before that is read again', async () => {
  const { polar, client, queryClient, load, rotate, getServerKey } = setUpCache();
  const list = licenseKeyListOptions(client, {});
  await load();
  await queryClient.fetchQuery(list);
  const unsubscribe = new QueryObserver(queryClient, list).subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(100);
  polar.fail('licenseKeys.list', 'network');
  await settle(rotate());
  expect(queryClient.getQueryData(list.queryKey)?.items[0]?.key).toBe(getServerKey());
  unsubscribe();
});
