import {
  licenseKeyOptions,
  rotateLicenseKeyOptions,
  type PortalError,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { startClock } from '../../render-with-portal.tsx';
import { setUpCache, settle } from './set-up-cache.ts';

beforeEach(() => startClock());

/** The message of a change, once that has failed. */
async function readMessage(change: Promise<unknown>): Promise<string> {
  const caught = change.catch((error: unknown) => error);
  await settle(change);
  return ((await caught) as PortalError).message;
}

describe('the message of a change that may have been made', () => {
  test('tells what the change failed with, and why reading the license key did not help', async () => {
    const { polar, load, rotate } = setUpCache();
    await load();
    polar.fail('licenseKeys.rotate', 500);
    polar.fail('licenseKeys.get', 429);
    expect(await readMessage(rotate())).toMatch(
      /^The license key may have been changed\. .* with 500\. Reading it failed: .* with 429\.$/,
    );
  });

  test('tells of an earlier attempt that may have succeeded', async () => {
    const { polar, load, rotate } = setUpCache();
    await load();
    polar.fail('licenseKeys.get', 'network');
    polar.fail('licenseKeys.rotate', 'network', { times: 1 });
    await settle(rotate());
    polar.fail('licenseKeys.rotate', 429);
    expect(await readMessage(rotate())).toMatch(
      /^The license key may have been changed\. .* with 429\. An earlier attempt may have succeeded\.$/,
    );
  });

  test('tells that activations cannot be read, where one of them may be the one that was deactivated', async () => {
    const { polar, load, laptop, deactivate } = setUpCache({ activations_hidden: true });
    await load();
    polar.fail('licenseKeys.deactivate', 'lost_response');
    expect(await readMessage(deactivate(laptop.id))).toMatch(/ Not all activations can be read\.$/);
  });
});

test('the message of a rotation without a new key tells what the response should contain', async () => {
  const { polar, licenseKey, load, rotate } = setUpCache();
  await load();
  polar.fail('licenseKeys.rotate', { body: licenseKey });
  expect(await readMessage(rotate())).toMatch(/a rotation.* should contain a new key\.$/);
});

test('the message of a deactivation that is not confirmed tells that the response should be empty', async () => {
  const { polar, laptop, load, deactivate } = setUpCache();
  await load();
  polar.fail('licenseKeys.deactivate', { body: {} });
  expect(await readMessage(deactivate(laptop.id))).toMatch(/should be empty/);
});

describe('a look at the license key after a change without a clear answer', () => {
  const HOST = ['host', 'users'];

  test.each([
    ['is not cached', false, undefined],
    ['cannot be read', true, 'network'],
  ] as const)('makes no data of the host app stale if the key %s', async (_, isCached, failure) => {
    const { polar, queryClient, load, rotate } = setUpCache();
    queryClient.setQueryData(HOST, 'users');
    if (isCached) await load();
    polar.fail('licenseKeys.rotate', 'lost_response');
    if (failure) polar.fail('licenseKeys.get', failure);
    await settle(rotate());
    expect(queryClient.getQueryState(HOST)?.isInvalidated).toBe(false);
  });
});

describe('a refused change', () => {
  test('is refused, not unconfirmed, if nobody knows of a rotation of another license key', async () => {
    const { polar, client, queryClient, licenseKey, rotate } = setUpCache();
    const other = createLicenseKey({ customer_id: licenseKey.customer_id });
    polar.licenseKeys.add(other);
    await queryClient.fetchQuery(licenseKeyOptions(client, other.id));
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    const options = rotateLicenseKeyOptions(client, other.id);
    const first = queryClient.getMutationCache().build(queryClient, options).execute();
    expect(await settle(first)).toMatch(/^unconfirmed/);
    polar.fail('licenseKeys.rotate', 429);
    expect(await settle(rotate())).toBe('rate_limited');
  });

  test('is refused, not unconfirmed, after an attempt that was refused too', async () => {
    const { polar, load, rotate } = setUpCache();
    await load();
    polar.fail('licenseKeys.rotate', 429);
    expect(await settle(rotate())).toBe('rate_limited');
    expect(await settle(rotate())).toBe('rate_limited');
  });

  test('is unconfirmed after an attempt of which nobody knows, whatever became of other activations', async () => {
    const { polar, load, laptop, desktop, deactivate } = setUpCache();
    await load();
    polar.fail('licenseKeys.get', 'html');
    polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
    polar.fail('licenseKeys.deactivate', 429);
    expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: network');
    expect(await settle(deactivate(desktop.id))).toBe('rate_limited');
    expect(await settle(deactivate(laptop.id))).toBe('unconfirmed: rate_limited');
  });
});
