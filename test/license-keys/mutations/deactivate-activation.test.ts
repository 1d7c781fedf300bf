import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { licenseKeyOptions, type PortalErrorCode } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());
afterEach(() => onlineManager.setOnline(true));

describe('deactivateActivationOptions', () => {
  test('removes the activation from the cache once Polar confirms, without a session token', async () => {
    const { laptop, load, deactivate, listCached, listOnServer, listRequests, polar } =
      setUpCache();
    await load();
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
    expect(listOnServer()).toEqual(['Desktop']);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
    expect(polar.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  test('reads the license key first when it is not cached', async () => {
    const { laptop, deactivate, listOnServer, listRequests } = setUpCache();
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listOnServer()).toEqual(['Desktop']);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
  });

  test('sends the request even if the browser reports being offline', async () => {
    const { laptop, load, deactivate, listOnServer } = setUpCache();
    await load();
    onlineManager.setOnline(false);
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listOnServer()).toEqual(['Desktop']);
  });

  test('is not undone by a read that started earlier', async () => {
    const { laptop, licenseKey, polar, load, reload, deactivate, listCached } = setUpCache();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await read;
    expect(listCached()).toEqual(['Desktop']);
  });

  test('leaves an observer with a loaded license key when it interrupts the first read', async () => {
    const { laptop, client, queryClient, licenseKey, polar, deactivate, listCached } = setUpCache();
    polar.latency = 2_000;
    const options = licenseKeyOptions(client, licenseKey.id);
    const unsubscribe = new QueryObserver(queryClient, options).subscribe(() => {});
    await vi.waitFor(() => expect(polar.requests).toHaveLength(1));
    polar.latency = 0;
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(listCached()).toEqual(['Desktop']);
    unsubscribe();
  });
});

describe('deactivateActivationOptions when the activation is already gone', () => {
  test('succeeds', async () => {
    const { laptop, licenseKey, polar, load, deactivate, listCached } = setUpCache();
    await load();
    polar.licenseKeys.add({ ...licenseKey, activations: licenseKey.activations.slice(1) });
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });

  test.each<MockFailure>([401, 429, 500, 'network', 'html'])(
    'fails as unconfirmed on a 404 if the license key cannot be read (%j), because the key may have been rotated',
    async (read) => {
      const { laptop, licenseKey, polar, load, deactivate, listCached, listOnServer } =
        setUpCache();
      await load();
      polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE-000001' });
      polar.fail('licenseKeys.get', read);
      expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: conflict');
      expect(listCached()).toEqual(['Laptop', 'Desktop']);
      expect(listOnServer()).toEqual(['Laptop', 'Desktop']);
    },
  );

  test('does not cache what it reads if the query was removed in the meantime', async () => {
    const { laptop, polar, load, deactivate, queryClient, listRequests } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.latency = 500;
    const change = deactivate(laptop.id);
    await vi.waitFor(() => expect(listRequests()).toHaveLength(3));
    queryClient.clear();
    expect(await settle(change)).toBe('done');
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
  });
});

describe('deactivateActivationOptions when the response is lost', () => {
  test('reads the license key and succeeds if the activation is gone', async () => {
    const { laptop, polar, load, deactivate, listCached, listRequests } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.get',
    ]);
  });

  test('fails as unconfirmed and keeps the activation if the license key cannot be read either', async () => {
    const { laptop, polar, load, deactivate, listCached } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: network');
    expect(listCached()).toEqual(['Laptop', 'Desktop']);
  });

  test('succeeds on the next attempt, which finds that the activation is gone', async () => {
    const { laptop, polar, load, deactivate, listCached } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    await settle(deactivate(laptop.id));
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });
});

describe('deactivateActivationOptions when Polar deactivates nothing', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [400, 'rejected'],
    // No session was sent, so none has ended.
    [401, 'rejected'],
    [403, 'forbidden'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
  ])(
    'keeps the activation and turns the refusal %j into the error code %s, without a read',
    async (failure, code) => {
      const { laptop, polar, load, deactivate, listCached, listRequests } = setUpCache();
      await load();
      polar.fail('licenseKeys.deactivate', failure);
      expect(await settle(deactivate(laptop.id))).toBe(code);
      expect(listCached()).toEqual(['Laptop', 'Desktop']);
      expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
    },
  );

  test.each<[MockFailure, PortalErrorCode]>([
    // The activation is still listed, so the 404 does not mean that it is gone.
    [404, 'conflict'],
    [{ status: 401, body: {} }, 'rejected'],
    [500, 'server'],
    ['network', 'network'],
    ['hang', 'timeout'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
    // Polar confirms with 204 and without content.
    [{ body: {} }, 'invalid_response'],
    [{ body: null }, 'invalid_response'],
  ])(
    'finds the activation after the failure %j and turns that into the error code %s',
    async (failure, code) => {
      const { laptop, polar, load, deactivate, listCached, listOnServer, listRequests } =
        setUpCache();
      await load();
      polar.fail('licenseKeys.deactivate', failure);
      expect(await settle(deactivate(laptop.id))).toBe(code);
      expect(listCached()).toEqual(['Laptop', 'Desktop']);
      expect(listOnServer()).toEqual(['Laptop', 'Desktop']);
      // One attempt, then one read.
      expect(listRequests()).toEqual([
        'licenseKeys.get',
        'licenseKeys.deactivate',
        'licenseKeys.get',
      ]);
    },
  );

  test('can succeed on another attempt', async () => {
    const { laptop, polar, load, deactivate, listCached } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 500, { times: 1 });
    expect(await settle(deactivate(laptop.id))).toBe('server');
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });

  test('sends the new key on the next attempt if the key was rotated elsewhere', async () => {
    const { laptop, licenseKey, polar, load, deactivate, listOnServer } = setUpCache();
    await load();
    polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE-000001' });
    expect(await settle(deactivate(laptop.id))).toBe('conflict');
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listOnServer()).toEqual(['Desktop']);
  });
});

describe('deactivateActivationOptions when activations are hidden', () => {
  test.each<[MockFailure | undefined, outcome: string]>([
    [undefined, 'done'],
    [404, 'done'],
    // Without a list there is no way to know whether it is gone.
    ['network', 'unconfirmed: network'],
    ['lost_response', 'unconfirmed: network'],
  ])('relies on the response alone (failure: %j, outcome: %s)', async (failure, outcome) => {
    const { laptop, polar, load, deactivate } = setUpCache({ activations_hidden: true });
    await load();
    if (failure) polar.fail('licenseKeys.deactivate', failure);
    expect(await settle(deactivate(laptop.id))).toBe(outcome);
  });

  test('is unconfirmed on a 404 if the key was rotated elsewhere, because that explains the 404 too', async () => {
    const { laptop, licenseKey, polar, load, deactivate } = setUpCache({
      activations_hidden: true,
    });
    await load();
    polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE-000001' });
    expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: conflict');
  });
});

describe('the changes of one license key', () => {
  test('run one after another, each with the current key', async () => {
    const { laptop, desktop, load, deactivate, rotate, getCached, getServerKey, listRequests } =
      setUpCache();
    await load();
    const outcomes = Promise.all(
      [deactivate(laptop.id), rotate(), deactivate(desktop.id)].map(settle),
    );
    expect(await outcomes).toEqual(['done', 'done', 'done']);
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.rotate',
      'licenseKeys.deactivate',
    ]);
    expect(getCached()).toMatchObject({ key: getServerKey(), activations: [] });
  });

  test('continue after one that fails', async () => {
    const { laptop, desktop, polar, load, deactivate, listCached, listRequests } = setUpCache();
    await load();
    polar.fail('licenseKeys.deactivate', 429, { times: 1 });
    const outcomes = Promise.all([deactivate(laptop.id), deactivate(desktop.id)].map(settle));
    expect(await outcomes).toEqual(['rate_limited', 'done']);
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.deactivate',
    ]);
    expect(listCached()).toEqual(['Laptop']);
  });
});
