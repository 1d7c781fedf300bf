import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard, LicenseKeyList, useRefreshPortal } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderHookWithPortal, renderWithPortal, startClock } from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

function Refresh({ onDone }: { onDone: () => void }) {
  const refresh = useRefreshPortal();
  return <button onClick={() => void refresh().then(onDone)}>Refresh</button>;
}

const findBadges = () =>
  [...document.querySelectorAll('[data-slot=license-key-status]')].map(
    (badge) => badge.textContent,
  );

describe('useRefreshPortal', () => {
  test('reads everything again that is shown, although it is fresh and the host has a cache too', async () => {
    const licenseKey = createLicenseKey();
    const onDone = vi.fn();
    const { polar, user } = renderWithPortal(
      <QueryClientProvider client={new QueryClient()}>
        <LicenseKeyCard id={licenseKey.id} />
        <LicenseKeyList />
        <Refresh onDone={onDone} />
      </QueryClientProvider>,
      { licenseKeys: [licenseKey] },
    );
    await waitFor(() => expect(findBadges()).toEqual(['Active', 'Active']));
    polar.licenseKeys.add({ ...licenseKey, status: 'disabled' });
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(findBadges()).toEqual(['Disabled', 'Disabled']));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(getKeyRequests(polar)).toHaveLength(4);
  });

  test('fulfils its promise when the read has failed, and leaves that to what is shown', async () => {
    const licenseKey = createLicenseKey();
    const onDone = vi.fn();
    const { polar, user, onError } = renderWithPortal(
      <>
        <LicenseKeyCard id={licenseKey.id} />
        <Refresh onDone={onDone} />
      </>,
      { licenseKeys: [licenseKey] },
    );
    await screen.findByText('Active');
    polar.fail('licenseKeys.get', 403);
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(onError).toHaveBeenCalledOnce();
    expect(screen.getByText('Active')).toBeVisible();
  });

  test('returns the same function in each render, for the dependencies of an effect', () => {
    const { result, rerender } = renderHookWithPortal(() => useRefreshPortal());
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
  });
});
