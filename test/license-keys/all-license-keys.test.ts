import { QueryClient } from '@tanstack/react-query';
import { createPortalClient } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { allLicenseKeysOptions, isComplete } from '../../src/license-keys/all-license-keys.ts';
import { storeRotated } from '../../src/license-keys/store-change.ts';
import { servePolar } from '../mock/serve-polar.ts';
import { NOW, startClock } from '../render-with-portal.tsx';
import { settle } from './mutations/set-up-cache.ts';

beforeEach(() => startClock());

function setUp(count: number) {
  const licenseKeys = Array.from({ length: count }, () => createLicenseKey({}, { now: NOW }));
  const polar = servePolar({ licenseKeys });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const queryClient = new QueryClient();
  const options = allLicenseKeysOptions(client, undefined);
  const load = () => queryClient.fetchQuery(options);
  return { licenseKeys, polar, client, queryClient, options, load };
}

describe('all license keys', () => {
  test('are loaded a hundred at a time, and as one page', async () => {
    const { load, polar, licenseKeys } = setUp(230);
    const all = await load();
    expect(all.items.map(({ id }) => id)).toEqual(licenseKeys.map(({ id }) => id));
    expect(all.pagination).toEqual({ total_count: 230, max_page: 1 });
    expect(isComplete(all)).toBe(true);
    expect(polar.requests.map(({ path }) => path.split('?')[1])).toEqual([
      'limit=100&page=1',
      'limit=100&page=2',
      'limit=100&page=3',
    ]);
  });

  test('take five requests at most, and are not all of them then', async () => {
    const { load, polar } = setUp(620);
    const all = await load();
    expect(all.items).toHaveLength(500);
    expect(polar.requests).toHaveLength(5);
    expect(isComplete(all)).toBe(false);
  });

  test('are each there once, and one that cannot be read hides only itself', async () => {
    const { load, polar, licenseKeys } = setUp(0);
    const [first, second, third] = [1, 2, 3].map(() => createLicenseKey({}, { now: NOW }));
    const pagination = { total_count: 4, max_page: 2 };
    const answer = (items: unknown[]) =>
      polar.fail('licenseKeys.list', { body: { items, pagination } }, { times: 1 });
    answer([first, { ...second, key: null }]);
    answer([first, third]);
    expect(licenseKeys).toEqual([]);
    const all = await load();
    expect(all.items.map(({ id }) => id)).toEqual([first?.id, third?.id]);
    expect(all.unreadable).toHaveLength(1);
    // One of four has moved between the requests.
    expect(isComplete(all)).toBe(false);
  });

  test('fail together, so that some are never taken for all', async () => {
    const { load, polar } = setUp(150);
    polar.fail(
      'licenseKeys.list',
      { body: { items: [], pagination: { total_count: 150, max_page: 2 } } },
      { times: 1 },
    );
    polar.fail('licenseKeys.list', 'html');
    expect(await settle(load())).toBe('invalid_response');
  });

  test('have the new key of one that was replaced', async () => {
    const { load, client, queryClient, options, licenseKeys } = setUp(2);
    await load();
    const [licenseKey] = licenseKeys;
    if (!licenseKey) throw new Error('There is no license key.');
    await storeRotated(queryClient, client, { ...licenseKey, key: 'NIMBUS-NEW' });
    expect(queryClient.getQueryData(options.queryKey)?.items[0]?.key).toBe('NIMBUS-NEW');
  });
});
