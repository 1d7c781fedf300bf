import { QueryClient, QueryObserver } from '@tanstack/react-query';
import {
  createPortalClient,
  licenseKeyListOptions,
  licenseKeyOptions,
  portalKeys,
  type LicenseKeyListParams,
  type PortalClientOptions,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../mock/serve-polar.ts';
import { startClock } from '../render-with-portal.tsx';
import { settle } from './mutations/set-up-cache.ts';

beforeEach(() => startClock());

/** A mock with twelve license keys of one customer, a client and an empty cache. */
function setUpCache() {
  const licenseKeys = Array.from({ length: 12 }, () => createLicenseKey());
  const polar = servePolar({ licenseKeys });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const queryClient = new QueryClient();
  const fetch = (params?: LicenseKeyListParams) =>
    queryClient.fetchQuery(licenseKeyListOptions(client, params));
  return { licenseKeys, polar, client, queryClient, fetch };
}

const listCachedQueries = (queryClient: QueryClient) =>
  queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey.join(' '));

describe('licenseKeyListOptions', () => {
  test('fetches a page with one request and shares it while it is fresh', async () => {
    const { polar, fetch, licenseKeys } = setUpCache();
    const page = await fetch({ page: 1, limit: 5 });
    expect(page.items.map(({ id }) => id)).toEqual(licenseKeys.slice(0, 5).map(({ id }) => id));
    expect(page.pagination).toEqual({ total_count: 12, max_page: 3 });
    await fetch({ page: 1, limit: 5 });
    expect(polar.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(31_000);
    await fetch({ page: 1, limit: 5 });
    expect(polar.requests).toHaveLength(2);
  });

  test('uses different query keys for different pages, sizes and benefits', async () => {
    const { client } = setUpCache();
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

  test('shows the previous page of the same list while the next one loads', async () => {
    const { client, queryClient, licenseKeys } = setUpCache();
    const observer = new QueryObserver(queryClient, licenseKeyListOptions(client, { limit: 5 }));
    const unsubscribe = observer.subscribe(() => undefined);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    observer.setOptions(licenseKeyListOptions(client, { page: 2, limit: 5 }));
    const { data, isPlaceholderData } = observer.getCurrentResult();
    expect(isPlaceholderData).toBe(true);
    expect(data?.items[0]?.id).toBe(licenseKeys[0]?.id);
    unsubscribe();
  });

  const benefit_id = '3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357';
  test.each<[string, LicenseKeyListParams, Partial<PortalClientOptions>]>([
    ['another benefit', { page: 1, limit: 5, benefit_id }, {}],
    ['pages of another size', { page: 1, limit: 10 }, {}],
    ['another customer', { page: 1, limit: 5 }, { customerId: 'bea' }],
    ['the same customer on another server', { page: 1, limit: 5 }, { server: 'sandbox' }],
  ])('shows nothing until it has loaded after that of %s', async (_, params, options) => {
    const { polar, queryClient } = setUpCache();
    const ada: PortalClientOptions = {
      sessionToken: polar.sessionToken,
      customerId: 'ada',
      fetch: async (input, init) => polar.respond(new Request(input, init)),
    };
    const first = licenseKeyListOptions(createPortalClient(ada), { page: 1, limit: 5 });
    const observer = new QueryObserver(queryClient, first);
    const unsubscribe = observer.subscribe(() => undefined);
    await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true));
    const other = createPortalClient({ ...ada, ...options });
    observer.setOptions(licenseKeyListOptions(other, params));
    expect(observer.getCurrentResult()).toMatchObject({ data: undefined, isPending: true });
    unsubscribe();
  });

  test('is removed from the cache together with all other portal data', async () => {
    const { client, queryClient, fetch } = setUpCache();
    await fetch();
    queryClient.removeQueries({ queryKey: portalKeys.all(client) });
    expect(listCachedQueries(queryClient)).toEqual([]);
  });

  test('retries a failure that may be temporary', async () => {
    const { polar, fetch } = setUpCache();
    polar.fail('licenseKeys.list', 'network', { times: 3 });
    expect(await settle(fetch())).toBe('done');
    expect(polar.requests).toHaveLength(4);
  });

  test('does not retry a permanent failure', async () => {
    const { polar, fetch } = setUpCache();
    polar.fail('licenseKeys.list', 403);
    expect(await settle(fetch())).toBe('forbidden');
    expect(polar.requests).toHaveLength(1);
  });

  test('caches nothing when the portal data is removed during the request', async () => {
    const { client, polar, queryClient, fetch } = setUpCache();
    polar.latency = 500;
    void fetch().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    queryClient.removeQueries({ queryKey: portalKeys.all(client) });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(polar.requests).toHaveLength(1);
    expect(listCachedQueries(queryClient)).toEqual([]);
  });
});

describe('licenseKeyOptions', () => {
  test('shares what is cached between an id and the same one in capital letters', async () => {
    const { licenseKeys, client, queryClient, polar } = setUpCache();
    const { id = '' } = licenseKeys[0] ?? {};
    const found = await queryClient.fetchQuery(licenseKeyOptions(client, id.toUpperCase()));
    expect(polar.requests.map(({ path }) => path)).toEqual([
      `/v1/customer-portal/license-keys/${id.toUpperCase()}`,
    ]);
    expect(queryClient.getQueryData(licenseKeyOptions(client, id).queryKey)).toBe(found);
  });
});
