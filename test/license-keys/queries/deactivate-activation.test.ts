import { onlineManager, QueryObserver } from '@tanstack/react-query';
import { licenseKeyOptions, type PortalErrorCode } from 'polar-customer-portal';
import type { MockFailure } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putTimeoutsOnClock } from '../../core/http/clock.ts';
import { startClock } from '../../render-with-portal.tsx';
import { holdKey, settle } from './hold-key.ts';

beforeEach(() => startClock());
afterEach(() => onlineManager.setOnline(true));

describe('deactivating', () => {
  test('takes the activation out of the cache once Polar has', async () => {
    const { laptop, load, deactivate, listCached, listHeld, listRequests, polar } = holdKey();
    await load();
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
    expect(listHeld()).toEqual(['Desktop']);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
    expect(polar.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  test('reads the license key first where the cache has none', async () => {
    const { laptop, deactivate, listHeld, listRequests } = holdKey();
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listHeld()).toEqual(['Desktop']);
    expect(listRequests()).toEqual(['licenseKeys.get', 'licenseKeys.deactivate']);
  });

  test('is tried even where the browser believes that it is offline', async () => {
    const { laptop, load, deactivate, listHeld } = holdKey();
    await load();
    onlineManager.setOnline(false);
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listHeld()).toEqual(['Desktop']);
  });

  test('is undone by no read that began before', async () => {
    const { laptop, licenseKey, polar, load, reload, deactivate, listCached } = holdKey();
    await load();
    polar.fail('licenseKeys.get', { body: licenseKey }, { times: 1 });
    polar.latency = 2_000;
    const read = settle(reload());
    polar.latency = 0;
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await read;
    expect(listCached()).toEqual(['Desktop']);
  });
});

describe('deactivating before the license key is there', () => {
  test('leaves nobody waiting for it', async () => {
    const { laptop, client, queryClient, licenseKey, polar, deactivate, listCached } = holdKey();
    polar.latency = 2_000;
    const options = licenseKeyOptions(client, licenseKey.id);
    const leave = new QueryObserver(queryClient, options).subscribe(() => {});
    await vi.waitFor(() => expect(polar.requests).toHaveLength(1));
    polar.latency = 0;
    expect(await settle(deactivate(laptop.id))).toBe('done');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(listCached()).toEqual(['Desktop']);
    leave();
  });
});

describe('deactivating what is gone already', () => {
  test('is a success', async () => {
    const { laptop, licenseKey, polar, load, deactivate, listCached } = holdKey();
    await load();
    polar.licenseKeys.add({ ...licenseKey, activations: licenseKey.activations.slice(1) });
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });

  test('is one also when nobody can look', async () => {
    const { laptop, polar, load, deactivate, listCached } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', 404, { times: 1 });
    polar.fail('licenseKeys.get', 'network');
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });
});

describe('when the answer is lost', () => {
  test('what Polar holds decides: it is gone', async () => {
    const { laptop, polar, load, deactivate, listCached, listRequests } = holdKey();
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

  test('and Polar cannot be asked, nobody claims that it is gone', async () => {
    const { laptop, polar, load, deactivate, listCached } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    expect(await settle(deactivate(laptop.id))).toBe('network');
    expect(listCached()).toEqual(['Laptop', 'Desktop']);
  });

  test('the next try finds that it is gone', async () => {
    const { laptop, polar, load, deactivate, listCached } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 1 });
    await settle(deactivate(laptop.id));
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });
});

describe('when Polar has not deactivated it', () => {
  test.each<[MockFailure, PortalErrorCode]>([
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    // Listed all the same: another reason than that it is gone.
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server'],
    ['network', 'network'],
    ['hang', 'timeout'],
    ['html', 'invalid_response'],
    ['garbage', 'invalid_response'],
  ])('after %j, the activation stays and the error is "%s"', async (failure, code) => {
    putTimeoutsOnClock();
    const { laptop, polar, load, deactivate, listCached, listHeld, listRequests } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', failure);
    expect(await settle(deactivate(laptop.id))).toBe(code);
    expect(listCached()).toEqual(['Laptop', 'Desktop']);
    expect(listHeld()).toEqual(['Laptop', 'Desktop']);
    // Sent once, and looked at once.
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.get',
    ]);
  });

  test('another try may succeed', async () => {
    const { laptop, polar, load, deactivate, listCached } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', 500, { times: 1 });
    expect(await settle(deactivate(laptop.id))).toBe('server');
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listCached()).toEqual(['Desktop']);
  });

  test('because the key is another by now, the next try sends that one', async () => {
    const { laptop, licenseKey, polar, load, deactivate, listHeld } = holdKey();
    await load();
    polar.licenseKeys.add({ ...licenseKey, key: 'NIMBUS-ROTATED-ELSEWHERE-000001' });
    expect(await settle(deactivate(laptop.id))).toBe('not_found');
    expect(await settle(deactivate(laptop.id))).toBe('done');
    expect(listHeld()).toEqual(['Desktop']);
  });
});

describe('where the vendor shows no activations', () => {
  test.each<[MockFailure | undefined, outcome: string]>([
    [undefined, 'done'],
    [404, 'done'],
    ['network', 'network'],
    // It may be gone; nobody can tell.
    ['lost_response', 'network'],
  ])('after %j the outcome is "%s"', async (failure, outcome) => {
    const { laptop, polar, load, deactivate } = holdKey({ activations_hidden: true });
    await load();
    if (failure) polar.fail('licenseKeys.deactivate', failure);
    expect(await settle(deactivate(laptop.id))).toBe(outcome);
  });
});

describe('changes of one customer’s keys', () => {
  test('run in turn, each with the key as it is by then', async () => {
    const { laptop, desktop, load, deactivate, rotate, getCached, getHeldKey, listRequests } =
      holdKey();
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
    expect(getCached()).toMatchObject({ key: getHeldKey(), activations: [] });
  });

  test('wait for one that fails, and go on', async () => {
    const { laptop, desktop, polar, load, deactivate, listCached, listRequests } = holdKey();
    await load();
    polar.fail('licenseKeys.deactivate', 429, { times: 1 });
    const outcomes = Promise.all([deactivate(laptop.id), deactivate(desktop.id)].map(settle));
    expect(await outcomes).toEqual(['rate_limited', 'done']);
    expect(listRequests()).toEqual([
      'licenseKeys.get',
      'licenseKeys.deactivate',
      'licenseKeys.get',
      'licenseKeys.deactivate',
    ]);
    expect(listCached()).toEqual(['Laptop']);
  });
});
