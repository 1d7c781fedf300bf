import { QueryObserver } from '@tanstack/react-query';
import {
  licenseKeyListOptions,
  rotateLicenseKeyOptions,
  type PortalErrorCode,
} from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

describe('rotateLicenseKeyOptions', () => {
  test('replaces the cached key and keeps the activations', async () => {
    const { licenseKey, load, rotate, getCached, getServerKey, listRequests } = setUpCache();
    const before = await load();
    expect(await settle(rotate())).toBe('done');
    expect(getServerKey()).not.toBe(licenseKey.key);
    expect(getCached()?.key).toBe(getServerKey());
    expect(getCached()?.activations).toEqual(before.activations);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate']);
  });

  test('works without a cached license key and does not cache a partial one', async () => {
    const { licenseKey, rotate, getCached, getServerKey } = setUpCache();
    expect(await settle(rotate())).toBe('done');
    expect(getServerKey()).not.toBe(licenseKey.key);
    expect(getCached()).toBeUndefined();
  });

  test.each([
    ['the key as it was', {}],
    ['an older copy', { key: 'OLDER-KEY', modified_at: '2020-01-01T00:00:00Z' }],
  ])('is not made when the response contains %s, and a look finds nothing new', async (_, old) => {
    const { licenseKey, polar, load, rotate, getCached } = setUpCache({
      modified_at: '2026-06-01T00:00:00Z',
    });
    await load();
    polar.fail('licenseKeys.rotate', { body: { ...licenseKey, ...old } });
    expect(await settle(rotate())).toBe('invalid_response');
    expect(getCached()?.key).toBe(licenseKey.key);
  });

  test('tells what became of it where nothing is cached, too', async () => {
    const { polar, rotate } = setUpCache();
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    expect(await settle(rotate())).toBe('done');
    polar.fail('licenseKeys.rotate', 'network', { times: 1 });
    expect(await settle(rotate())).toBe('network');
  });

  test('is not undone by a read that started earlier', async () => {
    const { licenseKey, polar, load, reload, rotate, getCached, getServerKey } = setUpCache();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    expect(await settle(rotate())).toBe('done');
    await read;
    expect(getCached()?.key).toBe(getServerKey());
  });

  test.each<MockFailure | undefined>([undefined, 400, 'lost_response', 'network'])(
    'refetches the list on the page and removes other cached lists, which contain the old key (failure: %j)',
    async (failure) => {
      const { client, queryClient, polar, load, rotate, getServerKey } = setUpCache();
      const visible = licenseKeyListOptions(client, { limit: 1 });
      const other = licenseKeyListOptions(client, { limit: 2 });
      await load();
      await queryClient.fetchQuery(other);
      const unsubscribe = new QueryObserver(queryClient, visible).subscribe(() => undefined);
      await vi.advanceTimersByTimeAsync(100);
      if (failure) polar.fail('licenseKeys.rotate', failure);
      await settle(rotate());
      await vi.advanceTimersByTimeAsync(100);
      expect(queryClient.getQueryData(visible.queryKey)?.items[0]?.key).toBe(getServerKey());
      expect(queryClient.getQueryData(other.queryKey)).toBeUndefined();
      unsubscribe();
    },
  );
});

describe('rotateLicenseKeyOptions when Polar refuses', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
  ])(
    'keeps the key, sends one request and turns the failure %j into the error code %s',
    async (failure, code) => {
      const { licenseKey, polar, load, rotate, getCached, listRequests } = setUpCache();
      await load();
      polar.fail('licenseKeys.rotate', failure);
      expect(await settle(rotate())).toBe(code);
      expect(getCached()?.key).toBe(licenseKey.key);
      expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate']);
    },
  );

  test('fails with rejected if the key was revoked in the meantime', async () => {
    const { licenseKey, polar, load, rotate } = setUpCache();
    await load();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect(await settle(rotate())).toBe('rejected');
  });
});

test('rotateLicenseKeyOptions fails at once, without a look, for what is no id', async () => {
  const { client, queryClient, listRequests } = setUpCache();
  const change = rotateLicenseKeyOptions(client, 'NIMBUS-KEY');
  const rotation = queryClient.getMutationCache().build(queryClient, change).execute();
  expect(await settle(rotation)).toBe('invalid_request');
  expect(listRequests()).toEqual([]);
});

describe('rotateLicenseKeyOptions when Polar may have rotated the key', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [500, 'server'],
    [{ status: 503, body: {} }, 'server'],
    // A proxy may have responded so after Polar rotated the key, and no session has ended.
    [{ status: 401, body: {} }, 'rejected'],
    [{ status: 408, body: {} }, 'rejected'],
    [{ status: 499, body: {} }, 'rejected'],
    ['network', 'network'],
    ['hang', 'timeout'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
    [{ body: { id: 7 } }, 'invalid_response'],
  ])(
    'reads the unchanged key and turns the failure %j into the error code %s',
    async (failure, code) => {
      const { licenseKey, polar, load, rotate, getCached, listRequests } = setUpCache();
      await load();
      polar.fail('licenseKeys.rotate', failure);
      expect(await settle(rotate())).toBe(code);
      expect(getCached()?.key).toBe(licenseKey.key);
      expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate', 'licenseKeys.get']);
    },
  );

  test('succeeds when it reads a new key after a lost response', async () => {
    const { licenseKey, polar, load, rotate, getCached, getServerKey, listRequests } = setUpCache();
    await load();
    polar.fail('licenseKeys.rotate', 'lost_response');
    expect(await settle(rotate())).toBe('done');
    expect(getServerKey()).not.toBe(licenseKey.key);
    expect(getCached()?.key).toBe(getServerKey());
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate', 'licenseKeys.get']);
  });

  test('does not rely on a read that started before the rotation', async () => {
    const { licenseKey, polar, load, reload, rotate, getCached, getServerKey } = setUpCache();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    expect(await settle(rotate())).toBe('done');
    await read;
    expect(getCached()?.key).toBe(getServerKey());
  });

  test.each<MockFailure>(['network', 401, 429])(
    'fails as unconfirmed, with the error of the rotation as its cause, if the read fails too (%j)',
    async (failure) => {
      const { licenseKey, polar, load, reload, rotate, getCached, getServerKey, listRequests } =
        setUpCache();
      await load();
      polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
      polar.fail('licenseKeys.get', failure);
      expect(await settle(rotate())).toBe('unconfirmed: network');
      expect(getCached()?.key).toBe(licenseKey.key);
      expect(listRequests().filter((operation) => operation === 'licenseKeys.rotate')).toHaveLength(
        1,
      );

      polar.clearFailures();
      expect(await settle(reload())).toBe('done');
      expect(getCached()?.key).toBe(getServerKey());
    },
  );
});
