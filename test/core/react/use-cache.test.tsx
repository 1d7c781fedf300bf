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
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const licenseKey = createLicenseKey();
const findActive = () => screen.findByText('Active');

/** Of whom a card is shown, and its name asked for. */
const keysOf = (customer: string) => [
  `${customer} license-keys detail ${licenseKey.id}`,
  `${customer} benefit-name ${licenseKey.benefit_id}`,
];

/** A host app with a QueryClient of its own, which already holds some of its data. */
function prepareHost() {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const host = new QueryClient();
  host.setQueryData(['orders'], ['of the host']);
  const createPage = (props: ProviderOverrides = {}, id = licenseKey.id) => (
    <PolarPortalProvider
      sessionToken={polar.sessionToken}
      queryClient={host}
      customerId="ada"
      {...props}
    >
      <LicenseKeyCard id={id} />
    </PolarPortalProvider>
  );
  /** The keys in the cache, without the package name and the server that ours start with. */
  const listKeys = () =>
    host
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey.slice(queryKey.length > 1 ? 2 : 0).join(' '));
  return { polar, host, createPage, listKeys };
}

describe('the cached data of a customer', () => {
  test('is removed when the provider unmounts, and the data of the host app stays', async () => {
    const { createPage, listKeys } = prepareHost();
    const { rerender } = render(createPage());
    await findActive();
    expect(listKeys()).toEqual(['orders', ...keysOf('ada')]);
    rerender(<p>Signed out</p>);
    await passTime(0);
    expect(listKeys()).toEqual(['orders']);
  });

  test('is removed when customerId changes', async () => {
    const { polar, createPage, listKeys } = prepareHost();
    const { rerender } = render(createPage());
    await findActive();
    rerender(createPage({ customerId: 'bea', sessionToken: polar.createSession().token }));
    await findActive();
    expect(listKeys()).toEqual(['orders', ...keysOf('bea')]);
  });

  test('is removed when the token changes and there is no customerId', async () => {
    const { polar, createPage, listKeys } = prepareHost();
    const { rerender } = render(createPage({ customerId: undefined }));
    await findActive();
    const before = listKeys().slice(1);
    expect(before).toHaveLength(2);
    rerender(createPage({ customerId: undefined, sessionToken: polar.createSession().token }));
    await findActive();
    expect(listKeys()).toHaveLength(3);
    for (const key of before) expect(listKeys()).not.toContain(key);
  });

  test('includes lists, which are removed too', async () => {
    const { polar, host, createPage, listKeys } = prepareHost();
    const client = createPortalClient({ sessionToken: polar.sessionToken, customerId: 'ada' });
    const { rerender } = render(createPage());
    await findActive();
    await host.fetchQuery(licenseKeyListOptions(client));
    expect(host.getQueryData(licenseKeyListOptions(client).queryKey)).toBeDefined();
    rerender(<p>Signed out</p>);
    await passTime(0);
    expect(listKeys()).toEqual(['orders']);
  });

  test('is removed even if it arrives after the provider has unmounted', async () => {
    const { polar, createPage, listKeys } = prepareHost();
    polar.latency = 500;
    const { rerender } = render(createPage());
    await passTime(100);
    rerender(<p>Signed out</p>);
    await passTime(5_000);
    expect(getKeyRequests(polar)).toHaveLength(1);
    expect(listKeys()).toEqual(['orders']);
  });

  test('is kept while another provider shows it', async () => {
    const { polar, createPage, listKeys } = prepareHost();
    const pages = (isOpen: boolean) => (
      <>
        {isOpen && <div>{createPage()}</div>}
        <main>{createPage()}</main>
      </>
    );
    const { rerender } = render(pages(true));
    expect(await screen.findAllByText('Active')).toHaveLength(2);
    rerender(pages(false));
    await passTime(5_000);
    expect(screen.getByText('Active')).toBeVisible();
    expect(listKeys()).toEqual(['orders', ...keysOf('ada')]);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('is removed without stopping the queries of the host app', async () => {
    const { host, createPage } = prepareHost();
    function Orders() {
      const { data } = useQuery({ queryKey: ['orders'], queryFn: () => ['new'] }, host);
      return <p>{data}</p>;
    }
    const { rerender } = render(
      <>
        {createPage()}
        <Orders />
      </>,
    );
    await findActive();
    rerender(<Orders />);
    await act(() => host.invalidateQueries());
    expect(await screen.findByText('new')).toBeVisible();
  });
});
