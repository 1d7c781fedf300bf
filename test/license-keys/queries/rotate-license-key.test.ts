import { QueryObserver } from '@tanstack/react-query';
import { licenseKeyListOptions, type PortalErrorCode } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putTimeoutsOnClock } from '../../core/http/clock.ts';
import { startClock } from '../../render-with-portal.tsx';
import { holdKey, settle } from './hold-key.ts';

beforeEach(() => startClock());

describe('rotating', () => {
  test('puts the new key in place of the old, and leaves the activations', async () => {
    const { licenseKey, load, rotate, getCached, getHeldKey, listRequests } = holdKey();
    const before = await load();
    expect(await settle(rotate())).toBe('done');
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(getCached()?.key).toBe(getHeldKey());
    expect(getCached()?.activations).toEqual(before.activations);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate']);
  });

  test('needs no license key in the cache, and puts no half of one there', async () => {
    const { licenseKey, rotate, getCached, getHeldKey } = holdKey();
    expect(await settle(rotate())).toBe('done');
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(getCached()).toBeUndefined();
  });

  test('is undone by no read that began before', async () => {
    const { licenseKey, polar, load, reload, rotate, getCached, getHeldKey } = holdKey();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    expect(await settle(rotate())).toBe('done');
    await read;
    expect(getCached()?.key).toBe(getHeldKey());
  });

  test.each<MockFailure | undefined>([undefined, 400, 'lost_response', 'network'])(
    'has the list that shows read anew, and forgets the others, which hold the key too (after %j)',
    async (failure) => {
      const { client, queryClient, polar, load, rotate, getHeldKey } = holdKey();
      const shown = licenseKeyListOptions(client, { limit: 1 });
      const other = licenseKeyListOptions(client, { limit: 2 });
      await load();
      await queryClient.fetchQuery(other);
      const stop = new QueryObserver(queryClient, shown).subscribe(() => undefined);
      await vi.advanceTimersByTimeAsync(100);
      if (failure) polar.fail('licenseKeys.rotate', failure);
      await settle(rotate());
      await vi.advanceTimersByTimeAsync(100);
      expect(queryClient.getQueryData(shown.queryKey)?.items[0]?.key).toBe(getHeldKey());
      expect(queryClient.getQueryData(other.queryKey)).toBeUndefined();
      stop();
    },
  );
});

describe('when Polar refuses to rotate', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
  ])('with %j, one request was sent and nothing has changed', async (failure, code) => {
    const { licenseKey, polar, load, rotate, getCached, listRequests } = holdKey();
    await load();
    polar.fail('licenseKeys.rotate', failure);
    expect(await settle(rotate())).toBe(code);
    expect(getCached()?.key).toBe(licenseKey.key);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate']);
  });

  test('because the key was revoked meanwhile, that is the error', async () => {
    const { licenseKey, polar, load, rotate } = holdKey();
    await load();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect(await settle(rotate())).toBe('rejected');
  });
});

describe('when nobody knows whether Polar has rotated', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [500, 'server'],
    [{ status: 503, body: {} }, 'server'],
    ['network', 'network'],
    ['hang', 'timeout'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
    [{ body: { id: 7 } }, 'invalid_response'],
  ])('after %j, the key is read, and the old one tells that it has not', async (failure, code) => {
    putTimeoutsOnClock();
    const { licenseKey, polar, load, rotate, getCached, listRequests } = holdKey();
    await load();
    polar.fail('licenseKeys.rotate', failure);
    expect(await settle(rotate())).toBe(code);
    expect(getCached()?.key).toBe(licenseKey.key);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate', 'licenseKeys.get']);
  });

  test('the key is read, and another one tells that it has', async () => {
    const { licenseKey, polar, load, rotate, getCached, getHeldKey, listRequests } = holdKey();
    await load();
    polar.fail('licenseKeys.rotate', 'lost_response');
    expect(await settle(rotate())).toBe('done');
    expect(getHeldKey()).not.toBe(licenseKey.key);
    expect(getCached()?.key).toBe(getHeldKey());
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.rotate', 'licenseKeys.get']);
  });

  test('a read that began before the rotation tells nothing', async () => {
    const { licenseKey, polar, load, reload, rotate, getCached, getHeldKey } = holdKey();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    expect(await settle(rotate())).toBe('done');
    await read;
    expect(getCached()?.key).toBe(getHeldKey());
  });

  test.each<MockFailure>(['network', 401, 429])(
    'and the read fails too (%j), the error is that of the rotation',
    async (failure) => {
      const { licenseKey, polar, load, reload, rotate, getCached, getHeldKey, listRequests } =
        holdKey();
      await load();
      polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
      polar.fail('licenseKeys.get', failure);
      expect(await settle(rotate())).toBe('network');
      expect(getCached()?.key).toBe(licenseKey.key);
      expect(listRequests().filter((operation) => operation === 'licenseKeys.rotate')).toHaveLength(
        1,
      );

      polar.clearFailures();
      expect(await settle(reload())).toBe('done');
      expect(getCached()?.key).toBe(getHeldKey());
    },
  );

  test('and the key before is not known, nobody claims that it is another', async () => {
    const { polar, rotate } = holdKey();
    polar.fail('licenseKeys.rotate', 'lost_response');
    expect(await settle(rotate())).toBe('network');
  });
});
