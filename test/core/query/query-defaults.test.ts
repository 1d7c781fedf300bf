import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  licenseKeyOptions,
  PortalError,
  licenseKeyQueryKeys,
  type PortalErrorCode,
} from 'polar-customer-portal';
import { createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { queryDefaults } from '../../../src/core/query/query-defaults.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** Fetches a license key through a cache, and skips the delays between retries. */
async function fetchKey(...failures: [MockFailure, times: number][]) {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  for (const [failure, times] of failures) polar.fail('licenseKeys.get', failure, { times });
  const client = createPortalClient({ sessionToken: polar.sessionToken });
  const outcomes: string[] = [];
  void new QueryClient().fetchQuery(licenseKeyOptions(client, licenseKey.id)).then(
    ({ id }) => outcomes.push(id),
    (error: PortalError) => outcomes.push(error.code),
  );
  while (!outcomes.length) await vi.advanceTimersByTimeAsync(250);
  const times = polar.requests.map(({ time }) => time);
  const delays = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { outcome: outcomes[0], licenseKey, delays };
}

const getDelays = (code: PortalErrorCode) =>
  [0, 1, 2].map((failures) => queryDefaults.retryDelay(failures, new PortalError(code, '')));

describe('a query', () => {
  const temporary: PortalErrorCode[] = [
    'network',
    'timeout',
    'server',
    'rate_limited',
    'session_unavailable',
  ];
  const permanent: PortalErrorCode[] = [
    'unauthorized',
    'payment_required',
    'forbidden',
    'not_found',
    'conflict',
    'gone',
    'invalid_request',
    'rejected',
    'invalid_response',
    'no_session',
    'no_customer',
    'unknown',
  ];

  test.each(temporary)('is retried up to three times after "%s"', (code) => {
    const error = new PortalError(code, '');
    expect([0, 1, 2, 3, 4].map((failures) => queryDefaults.retry(failures, error))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test.each(permanent)('is not retried after "%s"', (code) => {
    expect(queryDefaults.retry(0, new PortalError(code, ''))).toBe(false);
  });

  test('is retried after "unauthorized" on a hidden page, which renews no token until it is visible', () => {
    vi.stubGlobal('document', { hidden: true });
    expect(queryDefaults.retry(0, new PortalError('unauthorized', ''))).toBe(true);
    expect(queryDefaults.retry(0, new PortalError('forbidden', ''))).toBe(false);
    vi.stubGlobal('document', { hidden: false });
    expect(queryDefaults.retry(0, new PortalError('unauthorized', ''))).toBe(false);
  });

  test('waits twice as long before each retry, and ten times as long after "rate_limited"', () => {
    expect(getDelays('network')).toEqual([1_000, 2_000, 4_000]);
    expect(getDelays('server')).toEqual([1_000, 2_000, 4_000]);
    expect(getDelays('timeout')).toEqual([1_000, 2_000, 4_000]);
    expect(getDelays('rate_limited')).toEqual([10_000, 20_000, 40_000]);
  });

  test('returns the license key when the third attempt succeeds', async () => {
    const { outcome, licenseKey, delays } = await fetchKey(
      [{ status: 502, body: {} }, 1],
      ['network', 1],
    );
    expect(outcome).toBe(licenseKey.id);
    expect(delays).toHaveLength(2);
    expect(delays[0]).toBeGreaterThanOrEqual(1_000);
    expect(delays[1]).toBeGreaterThanOrEqual(2_000);
  });

  test('retries for more than a minute while Polar blocks the customer', async () => {
    const { outcome, licenseKey, delays } = await fetchKey([429, 3]);
    expect(outcome).toBe(licenseKey.id);
    expect(delays.reduce((sum, delay) => sum + delay, 0)).toBeGreaterThan(60_000);
  });

  test.each<[MockFailure, PortalErrorCode, retries: number]>([
    ['network', 'network', 3],
    [{ status: 503, body: {} }, 'server', 3],
    [404, 'not_found', 0],
    [401, 'unauthorized', 0],
    [403, 'forbidden', 0],
    [422, 'invalid_request', 0],
    ['html', 'invalid_response', 0],
  ])('gives up with an error when every attempt ends with %j', async (failure, code, retries) => {
    const { outcome, delays } = await fetchKey([failure, Infinity]);
    expect(outcome).toBe(code);
    expect(delays).toHaveLength(retries);
  });
});

describe('licenseKeyOptions', () => {
  test('work with any QueryClient, in which a prefetch and a fetch share one response', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const client = createPortalClient({ sessionToken: polar.sessionToken });
    const queryClient = new QueryClient();
    const options = licenseKeyOptions(client, licenseKey.id);
    await queryClient.prefetchQuery(options);
    const { key } = await queryClient.fetchQuery(options);
    expect(key).toBe(licenseKey.key);
    expect(queryClient.getQueryData(options.queryKey)?.key).toBe(licenseKey.key);
    expect(
      queryClient.getQueryData(licenseKeyQueryKeys.detail(client, licenseKey.id)),
    ).toBeDefined();
    expect(polar.requests).toHaveLength(1);
  });

  test('fetch again when the cached data is older than 30 seconds', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const client = createPortalClient({ sessionToken: polar.sessionToken });
    const queryClient = new QueryClient();
    await queryClient.fetchQuery(licenseKeyOptions(client, licenseKey.id));
    await vi.advanceTimersByTimeAsync(31_000);
    await queryClient.fetchQuery(licenseKeyOptions(client, licenseKey.id));
    expect(polar.requests).toHaveLength(2);
  });
});
