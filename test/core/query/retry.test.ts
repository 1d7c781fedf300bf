import { QueryClient } from '@tanstack/react-query';
import {
  createPortalClient,
  licenseKeyOptions,
  PortalError,
  licenseKeyKeys,
  type PortalErrorCode,
} from 'polar-customer-portal';
import { createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { queryDefaults } from '../../../src/core/query/query-defaults.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

/** Asks for a license key through a cache, by a clock that runs as fast as it can. */
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
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return { outcome: outcomes[0], licenseKey, pauses };
}

const listPauses = (code: PortalErrorCode) =>
  [0, 1, 2].map((failures) => queryDefaults.retryDelay(failures, new PortalError(code, '')));

describe('asking again', () => {
  const passing: PortalErrorCode[] = ['network', 'timeout', 'server', 'rate_limited'];
  const lasting: PortalErrorCode[] = [
    'unauthorized',
    'forbidden',
    'not_found',
    'invalid_request',
    'rejected',
    'invalid_response',
  ];

  test.each(passing)('happens three times at the most after "%s"', (code) => {
    const error = new PortalError(code, '');
    expect([0, 1, 2, 3, 4].map((failures) => queryDefaults.retry(failures, error))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test.each(lasting)('never happens after "%s"', (code) => {
    expect(queryDefaults.retry(0, new PortalError(code, ''))).toBe(false);
  });

  test('waits after "unauthorized" for a page that nobody sees, which gets no other token', () => {
    vi.stubGlobal('document', { hidden: true });
    expect(queryDefaults.retry(0, new PortalError('unauthorized', ''))).toBe(true);
    expect(queryDefaults.retry(0, new PortalError('forbidden', ''))).toBe(false);
    vi.stubGlobal('document', { hidden: false });
    expect(queryDefaults.retry(0, new PortalError('unauthorized', ''))).toBe(false);
  });

  test('waits longer each time, and much longer when it was too many already', () => {
    expect(listPauses('network')).toEqual([1_000, 2_000, 4_000]);
    expect(listPauses('server')).toEqual([1_000, 2_000, 4_000]);
    expect(listPauses('timeout')).toEqual([1_000, 2_000, 4_000]);
    expect(listPauses('rate_limited')).toEqual([10_000, 20_000, 40_000]);
  });

  test('gets a license key that comes the third time', async () => {
    const { outcome, licenseKey, pauses } = await fetchKey(
      [{ status: 502, body: {} }, 1],
      ['network', 1],
    );
    expect(outcome).toBe(licenseKey.id);
    expect(pauses).toHaveLength(2);
    expect(pauses[0]).toBeGreaterThanOrEqual(1_000);
    expect(pauses[1]).toBeGreaterThanOrEqual(2_000);
  });

  test('waits for more than a minute in all when Polar blocks', async () => {
    const { outcome, licenseKey, pauses } = await fetchKey([429, 3]);
    expect(outcome).toBe(licenseKey.id);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(60_000);
  });

  test.each<[MockFailure, PortalErrorCode, retries: number]>([
    ['network', 'network', 3],
    [{ status: 503, body: {} }, 'server', 3],
    [404, 'not_found', 0],
    [401, 'unauthorized', 0],
    [403, 'forbidden', 0],
    [422, 'invalid_request', 0],
    ['html', 'invalid_response', 0],
  ])('ends after a while when Polar goes on with %j', async (failure, code, retries) => {
    const { outcome, pauses } = await fetchKey([failure, Infinity]);
    expect(outcome).toBe(code);
    expect(pauses).toHaveLength(retries);
  });
});

describe('query options for a license key', () => {
  test('work wherever there is a QueryClient, and share one answer', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const client = createPortalClient({ sessionToken: polar.sessionToken });
    const queryClient = new QueryClient();
    const options = licenseKeyOptions(client, licenseKey.id);
    await queryClient.prefetchQuery(options);
    const { key } = await queryClient.fetchQuery(options);
    expect(key).toBe(licenseKey.key);
    expect(queryClient.getQueryData(options.queryKey)?.key).toBe(licenseKey.key);
    expect(queryClient.getQueryData(licenseKeyKeys.detail(client, licenseKey.id))).toBeDefined();
    expect(polar.requests).toHaveLength(1);
  });

  test('ask again for what is older than half a minute', async () => {
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
