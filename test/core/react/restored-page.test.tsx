import { dehydrate, hydrate, QueryClient, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  LicenseKeyList,
  licenseKeyOptions,
  PolarPortalProvider,
  PortalError,
  type PortalClient,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { Activity, type ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { renderWithPortal } from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

const licenseKey = createLicenseKey();
const card = <LicenseKeyCard id={licenseKey.id} />;
const findReveal = () => screen.findByRole('button', { name: en.reveal });
const readDocument = () => document.documentElement.outerHTML;

/** What a browser dispatches when a page is left that it keeps in memory, and when it shows that again. */
function restorePage() {
  for (const type of ['pagehide', 'pageshow']) {
    act(() => window.dispatchEvent(new PageTransitionEvent(type, { persisted: true })));
  }
}

function refuseSession(): never {
  throw new PortalError('unauthorized', 'Nobody is signed in.');
}

/** A page on which a customer is signed in, who can sign out somewhere else. */
async function renderSignedIn(content: ReactElement = card) {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const sessionToken = vi.fn(() => polar.sessionToken);
  const rendered = renderWithPortal(content, { polar, provider: { sessionToken } });
  await findReveal();
  const signOut = () => sessionToken.mockImplementation(refuseSession);
  return { ...rendered, sessionToken, signOut };
}

describe('a page that the browser restores', () => {
  test('forgets the customer who has signed out, before it requests anything', async () => {
    const { polar, signOut, sessionToken, user } = await renderSignedIn();
    await user.click(await findReveal());
    signOut();
    restorePage();
    expect(await screen.findByText(en.failures.signed_out[0])).toBeVisible();
    expect(readDocument()).not.toContain(licenseKey.key);
    expect(screen.queryByText('Studio Mac')).not.toBeInTheDocument();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('forgets a list and the card that is open in it', async () => {
    const { polar, signOut } = await renderSignedIn(
      <LicenseKeyList defaultOpenId={licenseKey.id} />,
    );
    const { length } = getKeyRequests(polar);
    signOut();
    restorePage();
    expect(await screen.findByText(en.failures.signed_out[0])).toBeVisible();
    expect(screen.queryByText(/Noor/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: en.reveal })).not.toBeInTheDocument();
    expect(readDocument()).not.toContain(licenseKey.key.slice(-6));
    expect(getKeyRequests(polar)).toHaveLength(length);
  });

  test('forgets what `<Activity>` hides, the provider with it', async () => {
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const sessionToken = vi.fn(() => polar.sessionToken);
    const page = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <PolarPortalProvider sessionToken={sessionToken} onError={() => {}}>
          {card}
        </PolarPortalProvider>
      </Activity>
    );
    const { rerender } = render(page('visible'));
    await findReveal();
    rerender(page('hidden'));
    sessionToken.mockImplementation(refuseSession);
    restorePage();
    rerender(page('visible'));
    expect(await screen.findByText(en.failures.signed_out[0])).toBeVisible();
    expect(screen.queryByText('Studio Mac')).not.toBeInTheDocument();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('requests nothing with the old token when it becomes visible before it is restored', async () => {
    const { polar, signOut } = await renderSignedIn();
    signOut();
    act(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    // What is older than 30 seconds is read again when the page becomes visible.
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 31_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await screen.findByText(en.failures.signed_out[0]);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('ignores a license key that the host app has kept for a card', async () => {
    const { signOut } = await renderSignedIn(
      <LicenseKeyCard id={licenseKey.id} listed={licenseKey} />,
    );
    signOut();
    restorePage();
    expect(await screen.findByText(en.failures.signed_out[0])).toBeVisible();
    expect(screen.queryByRole('button', { name: en.reveal })).not.toBeInTheDocument();
  });

  test('reads again what it shows, masked', async () => {
    const { polar, user, sessionToken } = await renderSignedIn();
    await user.click(await findReveal());
    restorePage();
    await findReveal();
    expect(getKeyRequests(polar)).toHaveLength(2);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('is left alone when it was loaded anew', async () => {
    const { polar } = await renderSignedIn();
    act(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })));
    expect(await findReveal()).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('does not use a fixed token again, and offers to reload', async () => {
    const { polar, onError } = renderWithPortal(card, { licenseKeys: [licenseKey] });
    await findReveal();
    restorePage();
    expect(await screen.findByText(en.failures.no_session[0])).toBeVisible();
    expect(screen.getByRole('button', { name: en.reload })).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(1);
    expect(onError).toHaveBeenCalledOnce();
    expect(onError.mock.lastCall?.[0].message).toMatch(/^The browser has restored this page/);
  });

  test.each([
    ['one cache', 2, () => ({ queryClient: new QueryClient() })],
    ['a cache for each', 4, () => ({})],
  ])(
    'requests one token for two providers with the same client and %s',
    async (_, requests, createProps) => {
      const polar = servePolar({ licenseKeys: [licenseKey] });
      const sessionToken = vi.fn(() => polar.sessionToken);
      const shared = { client: createPortalClient({ sessionToken }), ...createProps() };
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
      expect(getKeyRequests(polar)).toHaveLength(requests);
    },
  );

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
    expect(screen.getByText('Key of the host: read, and read before')).toBeVisible();
    sessionToken.mockImplementation(refuseSession);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    restorePage();
    expect(await screen.findByText('Key of the host: none, and none before')).toBeVisible();
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
  const options = licenseKeyOptions(client, licenseKey.id);
  const { data } = useQuery(options, queryClient);
  const { data: cached } = useQuery({ ...options, enabled: false }, queryClient);
  return (
    <p>{`Key of the host: ${data ? 'read' : 'none'}, and ${cached ? 'read' : 'none'} before`}</p>
  );
}
