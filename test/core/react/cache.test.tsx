import { QueryClient, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import {
  LicenseKeyCard,
  licenseKeyListOptions,
  PolarPortalProvider,
  createPortalClient,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, startClock, type ProviderOverrides } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const licenseKey = createLicenseKey();
const findActive = () => screen.findByText('Active');

/** A host with a cache of its own, and something of its own in it. */
function prepareHost() {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const host = new QueryClient();
  host.setQueryData(['orders'], ['of the host']);
  const provide = (props: ProviderOverrides = {}, id = licenseKey.id) => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      queryClient={host}
      customerId="ada"
      {...props}
    >
      <LicenseKeyCard id={id} />
    </PolarPortalProvider>
  );
  /** Whose data there is, and of what: without what comes before in each key. */
  const listCached = () =>
    host
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey.slice(queryKey.length > 1 ? 2 : 0).join(' '));
  return { polar, host, provide, listCached };
}

describe('what is cached for a customer', () => {
  test('goes with the provider, and nothing of the host’s does', async () => {
    const { provide, listCached } = prepareHost();
    const { rerender } = render(provide());
    await findActive();
    expect(listCached()).toEqual(['orders', `ada license-keys detail ${licenseKey.id}`]);
    rerender(<p>Signed out</p>);
    await passTime(0);
    expect(listCached()).toEqual(['orders']);
  });

  test('goes when there is another customer', async () => {
    const { polar, provide, listCached } = prepareHost();
    const { rerender } = render(provide());
    await findActive();
    rerender(provide({ customerId: 'bea', sessionToken: polar.createSession().token }));
    await findActive();
    expect(listCached()).toEqual(['orders', `bea license-keys detail ${licenseKey.id}`]);
  });

  test('goes with a token of another session, where nobody tells whose it is', async () => {
    const { polar, provide, listCached } = prepareHost();
    const { rerender } = render(provide({ customerId: undefined }));
    await findActive();
    const [, before] = listCached();
    rerender(provide({ customerId: undefined, sessionToken: polar.createSession().token }));
    await findActive();
    expect(listCached()).toHaveLength(2);
    expect(listCached()).not.toContain(before);
  });

  test('goes with all that lists have told of it', async () => {
    const { polar, host, provide, listCached } = prepareHost();
    const client = createPortalClient({ sessionToken: polar.sessionToken, customerId: 'ada' });
    const { rerender } = render(provide());
    await findActive();
    await host.fetchQuery(licenseKeyListOptions(client));
    expect(host.getQueryData(licenseKeyListOptions(client).queryKey)).toBeDefined();
    rerender(<p>Signed out</p>);
    await passTime(0);
    expect(listCached()).toEqual(['orders']);
  });

  test('goes even when it arrives after its provider has gone', async () => {
    const { polar, provide, listCached } = prepareHost();
    polar.latency = 500;
    const { rerender } = render(provide());
    await passTime(100);
    rerender(<p>Signed out</p>);
    await passTime(5_000);
    expect(polar.requests).toHaveLength(1);
    expect(listCached()).toEqual(['orders']);
  });

  test('stays for another provider that shows it', async () => {
    const { polar, provide, listCached } = prepareHost();
    const page = (isOpen: boolean) => (
      <>
        {isOpen && <div>{provide()}</div>}
        <main>{provide()}</main>
      </>
    );
    const { rerender } = render(page(true));
    expect(await screen.findAllByText('Active')).toHaveLength(2);
    rerender(page(false));
    await passTime(5_000);
    expect(screen.getByText('Active')).toBeVisible();
    expect(listCached()).toEqual(['orders', `ada license-keys detail ${licenseKey.id}`]);
    expect(polar.requests).toHaveLength(1);
  });

  test('leaves the host’s own queries at work', async () => {
    const { host, provide } = prepareHost();
    function Orders() {
      const { data } = useQuery({ queryKey: ['orders'], queryFn: () => ['new'] }, host);
      return <p>{data}</p>;
    }
    const { rerender } = render(
      <>
        {provide()}
        <Orders />
      </>,
    );
    await findActive();
    rerender(<Orders />);
    await act(() => host.invalidateQueries());
    expect(await screen.findByText('new')).toBeVisible();
  });
});
