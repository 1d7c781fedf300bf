import { QueryClient } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import {
  PolarPortalProvider,
  useDeactivateActivation,
  useLicenseKey,
  useLicenseKeys,
  useRotateLicenseKey,
} from 'polar-customer-portal';
import { createActivation, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { StrictMode, useEffect } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

/** A page that reads a license key and a list, in a cache that the test can read, and can change the key. */
function prepare() {
  const laptop = createActivation();
  const licenseKey = createLicenseKey({ activations: [laptop] });
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient();
  const changes = { deactivate: () => {}, rotate: () => {} };

  function Page() {
    useLicenseKey(licenseKey.id);
    useLicenseKeys();
    const deactivation = useDeactivateActivation(licenseKey.id);
    const rotation = useRotateLicenseKey(licenseKey.id);
    useEffect(() => {
      changes.deactivate = () => deactivation.mutate(laptop.id);
      changes.rotate = () => rotation.mutate();
    });
    return null;
  }
  const page = (props: object = {}) => (
    <StrictMode>
      <PolarPortalProvider
        sessionToken={polar.sessionToken}
        customerId="ada"
        queryClient={queryClient}
        onError={() => {}}
        {...props}
      >
        <Page />
      </PolarPortalProvider>
    </StrictMode>
  );
  const readCache = () => [
    ...queryClient.getQueryCache().getAll(),
    ...queryClient.getMutationCache().getAll(),
  ];
  const untilSent = (operation: string, count = 1) =>
    runClockUntil(() =>
      expect(polar.requests.filter((sent) => sent.operation === operation)).toHaveLength(count),
    );
  /** Starts a change, and waits until its request is on the way. */
  async function start(operation: keyof typeof changes) {
    polar.latency = 1_000;
    act(() => changes[operation]());
    await untilSent(`licenseKeys.${operation}`);
  }
  return { licenseKey, polar, page, readCache, untilSent, start };
}

/** What a client of the host app's own would find in memory. */
const describeEntries = (entries: { state: unknown; options: unknown }[]) =>
  JSON.stringify(entries.map(({ state, options }) => [state, options]));

describe('a provider that unmounts', () => {
  test.each([true, false])(
    'leaves no data, no change and no timer behind (with a QueryClient of the host app: %s)',
    async (isHosts) => {
      const { page, polar, readCache, untilSent, start } = prepare();
      const { rerender } = render(page(isHosts ? {} : { queryClient: undefined }));
      await untilSent('licenseKeys.get');
      polar.fail('licenseKeys.deactivate', 422, { times: 1 });
      await start('deactivate');
      await start('rotate');
      await passTime(5_000);
      rerender(<p>Signed out</p>);
      await passTime(500);
      expect(readCache()).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test('leaves the changes there while another provider shows what they concern', async () => {
    const { page, polar, readCache, untilSent, start } = prepare();
    const { rerender } = render(
      <>
        {page()}
        {page()}
      </>,
    );
    await untilSent('licenseKeys.get');
    polar.fail('licenseKeys.get', 'html');
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    await start('rotate');
    await passTime(5_000);
    rerender(<>{page()}</>);
    await passTime(500);
    expect(describeEntries(readCache())).toContain('unconfirmed');
  });

  test('leaves nothing behind while reads are under way', async () => {
    const { page, polar, readCache } = prepare();
    polar.latency = 300;
    const { rerender } = render(page());
    await passTime(100);
    rerender(<p>Signed out</p>);
    await passTime(1_000);
    expect(getKeyRequests(polar)).toHaveLength(2);
    expect(readCache()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['deactivate', undefined],
    ['deactivate', 'lost_response'],
    ['deactivate', 404],
    ['rotate', undefined],
    ['rotate', 'lost_response'],
  ] as const)(
    'lets a change end that is under way, and then leaves nothing behind (%s, %s)',
    async (operation, failure) => {
      const { page, polar, readCache, untilSent, start } = prepare();
      const { rerender } = render(page());
      await untilSent('licenseKeys.get');
      if (failure) polar.fail(`licenseKeys.${operation}`, failure, { times: 1 });
      await start(operation);
      rerender(<p>Signed out</p>);
      await passTime(100);
      expect(readCache()).toHaveLength(1);
      await passTime(10_000);
      expect(readCache()).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

test('a switch of customers leaves nothing of the first behind, a change that fails meanwhile included', async () => {
  const { licenseKey, page, polar, readCache, untilSent, start } = prepare();
  const { rerender } = render(page());
  await untilSent('licenseKeys.get');
  await passTime(0);
  expect(describeEntries(readCache())).toContain(licenseKey.key);
  polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
  await start('deactivate');
  const { token } = polar.createSession({ customer: createCustomer() });
  rerender(page({ customerId: 'bea', sessionToken: token }));
  await passTime(5_000);
  expect(describeEntries(readCache())).toContain('bea');
  expect(describeEntries(readCache())).not.toContain(licenseKey.key);
  expect(describeEntries(readCache())).not.toMatch(/\bada\b/);
});
