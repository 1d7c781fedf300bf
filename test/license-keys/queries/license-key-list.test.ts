import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  licenseKeyListOptions,
  portalKeys,
  type LicenseKeyListParams,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { startClock } from '../../render-with-portal.tsx';
import { settle } from './hold-key.ts';

beforeEach(() => startClock());

/** Twelve license keys of one customer, and a cache for them. */
function holdKeys() {
  const licenseKeys = Array.from({ length: 12 }, () => createLicenseKey());
  const polar = servePolar({ licenseKeys });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const queryClient = new QueryClient();
  const fetch = (params?: LicenseKeyListParams) =>
    queryClient.fetchQuery(licenseKeyListOptions(client, params));
  return { licenseKeys, polar, client, queryClient, fetch };
}

const listQueries = (queryClient: QueryClient) =>
  queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey.join(' '));

describe('query options for a list of license keys', () => {
  test('get a page in one request, and share it', async () => {
    const { polar, fetch, licenseKeys } = holdKeys();
    const page = await fetch({ page: 1, limit: 5 });
    expect(page.items.map(({ id }) => id)).toEqual(licenseKeys.slice(0, 5).map(({ id }) => id));
    expect(page.pagination).toEqual({ total_count: 12, max_page: 3 });
    await fetch({ page: 1, limit: 5 });
    expect(polar.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(31_000);
    await fetch({ page: 1, limit: 5 });
    expect(polar.requests).toHaveLength(2);
  });

  test('keep pages, sizes and benefits apart', async () => {
    const { client } = holdKeys();
    const key = (params?: LicenseKeyListParams) =>
      JSON.stringify(licenseKeyListOptions(client, params).queryKey);
    const keys = [
      key(),
      key({ page: 2 }),
      key({ page: 2, limit: 50 }),
      key({ page: 2, benefit_id: '3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357' }),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(key()).toBe(key({}));
  });

  test('are dropped with all else of a customer', async () => {
    const { client, queryClient, fetch } = holdKeys();
    await fetch();
    queryClient.removeQueries({ queryKey: portalKeys.all(client) });
    expect(listQueries(queryClient)).toEqual([]);
  });

  test('ask again for what can succeed later', async () => {
    const { polar, fetch } = holdKeys();
    polar.fail('licenseKeys.list', 'network', { times: 3 });
    expect(await settle(fetch())).toBe('done');
    expect(polar.requests).toHaveLength(4);
  });

  test('do not ask again for what cannot', async () => {
    const { polar, fetch } = holdKeys();
    polar.fail('licenseKeys.list', 403);
    expect(await settle(fetch())).toBe('forbidden');
    expect(polar.requests).toHaveLength(1);
  });
});

describe('a list that is under way when the customer’s data is dropped', () => {
  test('leaves nothing', async () => {
    const { client, polar, queryClient, fetch } = holdKeys();
    polar.latency = 500;
    void fetch().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    queryClient.removeQueries({ queryKey: portalKeys.all(client) });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(polar.requests).toHaveLength(1);
    expect(listQueries(queryClient)).toEqual([]);
  });
});
