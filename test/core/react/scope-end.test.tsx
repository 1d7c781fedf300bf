import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList, PolarPortalProvider } from 'polar-customer-portal';
import { createActivation, createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deactivate, rotate } from '../../license-keys/card/changes.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import { userEvent } from '@testing-library/user-event';

beforeEach(() => startClock());

/** A page with a card and a list, in a cache that the test can read. */
function prepare() {
  const laptop = createActivation({ label: 'Laptop' });
  const licenseKey = createLicenseKey({ activations: [laptop] });
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const queryClient = new QueryClient();
  const user = userEvent.setup({ advanceTimers: (by) => vi.advanceTimersByTime(by) });
  const page = (props: object = {}) => (
    <StrictMode>
      <PolarPortalProvider
        sessionToken={polar.sessionToken}
        customerId="ada"
        queryClient={queryClient}
        onError={() => {}}
        {...props}
      >
        <LicenseKeyCard id={licenseKey.id} />
        <LicenseKeyList />
      </PolarPortalProvider>
    </StrictMode>
  );
  const readCache = () => [
    ...queryClient.getQueryCache().getAll(),
    ...queryClient.getMutationCache().getAll(),
  ];
  return { laptop, licenseKey, polar, queryClient, user, page, readCache };
}

describe('a provider that unmounts', () => {
  test.each([true, false])(
    'leaves no data, no change and no timer behind (with a QueryClient of the host app: %s)',
    async (isHosts) => {
      const { page, user, polar, readCache } = prepare();
      const { rerender } = render(page(isHosts ? {} : { queryClient: undefined }));
      await screen.findAllByText('Active');
      polar.fail('licenseKeys.deactivate', 422, { times: 1 });
      await deactivate(user, 'Laptop');
      await runClockUntil(() => screen.getByText(/was not deactivated/, { selector: 'strong' }));
      await rotate(user);
      await passTime(5_000);
      rerender(<p>Signed out</p>);
      await passTime(500);
      expect(readCache()).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test('leaves nothing behind while reads are under way', async () => {
    const { page, polar, readCache } = prepare();
    polar.latency = 300;
    const { rerender } = render(page());
    await passTime(100);
    rerender(<p>Signed out</p>);
    await passTime(1_000);
    expect(polar.requests).toHaveLength(2);
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
      const { page, user, polar, readCache } = prepare();
      const { rerender } = render(page());
      await screen.findAllByText('Active');
      polar.latency = 300;
      if (failure) polar.fail(`licenseKeys.${operation}`, failure, { times: 1 });
      await (operation === 'rotate' ? rotate(user) : deactivate(user, 'Laptop'));
      await runClockUntil(() =>
        expect(polar.requests.at(-1)?.operation).toBe(`licenseKeys.${operation}`),
      );
      rerender(<p>Signed out</p>);
      await passTime(100);
      expect(readCache()).toHaveLength(1);
      await passTime(2_000);
      expect(readCache()).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

test('a switch of customers leaves nothing of the first behind, changes that failed meanwhile included', async () => {
  const { page, user, polar, readCache } = prepare();
  const { rerender } = render(page());
  await screen.findAllByText('Active');
  polar.latency = 300;
  polar.fail('licenseKeys.deactivate', 'lost_response', { times: 1 });
  await deactivate(user, 'Laptop');
  await runClockUntil(() =>
    expect(polar.requests.at(-1)?.operation).toBe('licenseKeys.deactivate'),
  );
  const { token } = polar.createSession({ customer: createCustomer() });
  rerender(page({ customerId: 'bea', sessionToken: token }));
  await passTime(5_000);
  expect(JSON.stringify(readCache().map(({ state }) => state))).not.toContain('IKON');
  expect(
    readCache()
      .map(({ options }) => JSON.stringify(options))
      .filter((text) => text.includes('"ada"')),
  ).toEqual([]);
});
