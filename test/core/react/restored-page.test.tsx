import { dehydrate, hydrate, QueryClient, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  licenseKeyOptions,
  PolarPortalProvider,
  PortalError,
  type PortalClient,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';

const licenseKey = createLicenseKey();
const card = <LicenseKeyCard id={licenseKey.id} />;
const findReveal = () => screen.findByRole('button', { name: en.reveal });
const readDocument = () => document.documentElement.outerHTML;

/** What a browser dispatches when it shows a page again that it has kept in memory. */
const restorePage = () =>
  act(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

/** A page on which a customer is signed in, who can sign out somewhere else. */
async function renderSignedIn() {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const sessionToken = vi.fn(() => polar.sessionToken);
  const rendered = renderWithPortal(card, { polar, provider: { sessionToken } });
  await findReveal();
  const signOut = () =>
    sessionToken.mockImplementation(() => {
      throw new PortalError('unauthorized', 'Nobody is signed in.');
    });
  return { ...rendered, sessionToken, signOut };
}

describe('a page that the browser restores', () => {
  test('forgets the customer who has signed out, before it requests anything', async () => {
    const { polar, signOut, sessionToken, user } = await renderSignedIn();
    await user.click(await findReveal());
    signOut();
    restorePage();
    expect(await screen.findByText(en.failures.unauthorized[0])).toBeVisible();
    expect(readDocument()).not.toContain(licenseKey.key);
    expect(screen.queryByText('Studio Mac')).not.toBeInTheDocument();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(1);
  });

  test('reads again what it shows, masked', async () => {
    const { polar, user, sessionToken } = await renderSignedIn();
    await user.click(await findReveal());
    restorePage();
    await findReveal();
    expect(polar.requests).toHaveLength(2);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('is left alone when it was loaded anew', async () => {
    const { polar } = await renderSignedIn();
    act(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })));
    expect(await findReveal()).toBeVisible();
    expect(polar.requests).toHaveLength(1);
  });

  test('does not use a fixed token again, and offers to reload', async () => {
    const { polar, onError } = renderWithPortal(card, { licenseKeys: [licenseKey] });
    await findReveal();
    restorePage();
    expect(await screen.findByText(en.failures.unauthorized[0])).toBeVisible();
    expect(screen.getByRole('button', { name: en.reload })).toBeVisible();
    expect(polar.requests).toHaveLength(1);
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.lastCall?.[0].message).toMatch(/^The browser has restored this page/);
  });

  test('requests one token for two providers with the same client', async () => {
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const sessionToken = vi.fn(() => polar.sessionToken);
    const shared = {
      client: createPortalClient({ sessionToken }),
      queryClient: new QueryClient(),
    };
    render(
      <>
        <PolarPortalProvider {...shared}>{card}</PolarPortalProvider>
        <PolarPortalProvider {...shared}>{card}</PolarPortalProvider>
      </>,
    );
    await waitFor(() => expect(screen.getAllByText('Studio Mac')).toHaveLength(2));
    restorePage();
    await waitFor(() => expect(screen.getAllByText(en.loading)).toHaveLength(2));
    await waitFor(() => expect(screen.getAllByText('Studio Mac')).toHaveLength(2));
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(2);
  });

  test('forgets also what came with the HTML, and what the host app reads with its own hooks', async () => {
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const sessionToken = vi.fn(() => polar.sessionToken);
    const client = createPortalClient({ sessionToken, customerId: 'ada' });
    const onServer = new QueryClient();
    await onServer.prefetchQuery(licenseKeyOptions(client, licenseKey.id));
    const host = new QueryClient();
    hydrate(host, dehydrate(onServer));
    host.setQueryData(['orders'], ['of the host']);
    render(
      <PolarPortalProvider client={client} queryClient={host}>
        <HostApp client={client} queryClient={host} />
        {card}
      </PolarPortalProvider>,
    );
    expect(screen.getByText('Key of the host: read')).toBeVisible();
    sessionToken.mockImplementation(() => {
      throw new PortalError('unauthorized', 'Nobody is signed in.');
    });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    restorePage();
    expect(await screen.findByText('Key of the host: none')).toBeVisible();
    expect(JSON.stringify(dehydrate(host))).not.toContain(licenseKey.key);
    expect(host.getQueryData(['orders'])).toEqual(['of the host']);
  });
});

test('a page that the browser keeps for later has masked a revealed key by then', async () => {
  const { user } = await renderSignedIn();
  await user.click(await findReveal());
  expect(readDocument()).toContain(licenseKey.key);
  // Without `act`, which would render what the browser has no time for any more.
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  expect(readDocument()).not.toContain(licenseKey.key);
});

function HostApp({ client, queryClient }: { client: PortalClient; queryClient: QueryClient }) {
  const { data } = useQuery(licenseKeyOptions(client, licenseKey.id), queryClient);
  return <p>Key of the host: {data ? 'read' : 'none'}</p>;
}
