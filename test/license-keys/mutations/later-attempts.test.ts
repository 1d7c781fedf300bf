import { beforeEach, describe, expect, test } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

/** A license key whose first change is made without anybody knowing, because no read succeeds after it. */
async function setUpUnknown() {
  const cache = setUpCache();
  await cache.load();
  const { polar } = cache;
  const stopFailing = polar.fail('licenseKeys.get', 'html');
  for (const change of ['licenseKeys.rotate', 'licenseKeys.deactivate'] as const) {
    polar.fail(change, 'lost_response', { times: 1 });
    polar.fail(change, 429);
  }
  return { ...cache, stopFailing };
}

describe('a change that is refused after another attempt at it, of which nobody knows', () => {
  test('is unconfirmed too, because the first attempt may have succeeded', async () => {
    const { rotate, deactivate, laptop } = await setUpUnknown();
    expect(await settle(rotate())).toMatch(/^unconfirmed/);
    expect(await settle(rotate())).toBe('unconfirmed: rate_limited');
    expect(await settle(deactivate(laptop.id))).toMatch(/^unconfirmed/);
    expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: rate_limited');
  });

  test('is unconfirmed where the license key is no longer cached', async () => {
    const { rotate, queryClient, stopFailing } = await setUpUnknown();
    expect(await settle(rotate())).toMatch(/^unconfirmed/);
    queryClient.getQueryCache().clear();
    stopFailing();
    expect(await settle(rotate())).toBe('unconfirmed: rate_limited');
  });

  test('is refused if it is of another activation', async () => {
    const { deactivate, laptop, desktop } = await setUpUnknown();
    expect(await settle(deactivate(laptop.id))).toMatch(/^unconfirmed/);
    expect(await settle(deactivate(desktop.id))).toBe('rate_limited');
  });

  test('is refused once a read has succeeded, which tells what became of the first', async () => {
    const { rotate, reload, stopFailing, getCached, getServerKey } = await setUpUnknown();
    expect(await settle(rotate())).toMatch(/^unconfirmed/);
    stopFailing();
    await settle(reload());
    expect(getCached()?.key).toBe(getServerKey());
    expect(await settle(rotate())).toBe('rate_limited');
  });
});
