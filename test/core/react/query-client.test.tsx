import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

function renderInHostApp(
  host: QueryClient,
  { queryClient, below }: { queryClient?: QueryClient; below?: ReactNode } = {},
) {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const onError = vi.fn();
  const rendered = render(
    <QueryClientProvider client={host}>
      <PolarPortalProvider
        sessionToken={polar.sessionToken}
        queryClient={queryClient}
        onError={onError}
      >
        <LicenseKeyCard id={licenseKey.id} />
        {below}
      </PolarPortalProvider>
    </QueryClientProvider>,
  );
  return { licenseKey, polar, onError, ...rendered };
}

const findActive = () => screen.findByText('Active');

describe('a host app that uses react-query', () => {
  test('keeps its own QueryClient above and below the provider', async () => {
    const host = new QueryClient();
    const found: QueryClient[] = [];
    function HostComponent() {
      found.push(useQueryClient());
      return null;
    }
    renderInHostApp(host, { below: <HostComponent /> });
    await findActive();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((client) => client === host)).toBe(true);
  });

  test('gets none of our data into its cache, which it may persist', async () => {
    const host = new QueryClient();
    renderInHostApp(host);
    await findActive();
    expect(host.getQueryCache().getAll()).toEqual([]);
  });

  test('can pass its QueryClient to the provider, which then caches our data there', async () => {
    const host = new QueryClient();
    const { licenseKey } = renderInHostApp(host, { queryClient: host });
    await findActive();
    const [query] = host.getQueryCache().getAll();
    expect(query?.queryKey).toEqual([
      'polar-customer-portal',
      'https://api.polar.sh',
      expect.stringMatching(/^session-[\d-]+$/),
      'license-keys',
      'detail',
      licenseKey.id,
    ]);
  });

  test('does not crash on a failed request, whatever its own query defaults are', async () => {
    const host = new QueryClient({ defaultOptions: { queries: { throwOnError: true, retry: 9 } } });
    const licenseKey = createLicenseKey();
    const polar = servePolar();
    const onError = vi.fn();
    render(
      <PolarPortalProvider sessionToken={polar.sessionToken} queryClient={host} onError={onError}>
        <LicenseKeyCard id={licenseKey.id} />
      </PolarPortalProvider>,
    );
    await screen.findByRole('heading', { name: 'License key not found' });
    expect(getKeyRequests(polar)).toHaveLength(1);
  });
});

describe('a host app without react-query', () => {
  test('needs no QueryClient', async () => {
    const licenseKey = createLicenseKey();
    const { sessionToken } = servePolar({ licenseKeys: [licenseKey] });
    render(
      <PolarPortalProvider sessionToken={sessionToken}>
        <LicenseKeyCard id={licenseKey.id} />
      </PolarPortalProvider>,
    );
    expect(await findActive()).toBeVisible();
  });

  test('can render two providers with a session each', async () => {
    const [first, second] = [createLicenseKey(), createLicenseKey({ status: 'revoked' })] as const;
    const polar = servePolar({ licenseKeys: [first, second] });
    render(
      <>
        {[first, second].map(({ id }) => (
          <PolarPortalProvider key={id} sessionToken={polar.sessionToken}>
            <LicenseKeyCard id={id} />
          </PolarPortalProvider>
        ))}
      </>,
    );
    expect(await findActive()).toBeVisible();
    expect(await screen.findByText('Revoked')).toBeVisible();
  });
});
