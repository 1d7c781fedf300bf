import { render, screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider, useLicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { Component, StrictMode, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const findActive = () => screen.findAllByText('Active');

describe('PolarPortalProvider', () => {
  test('sends one request for three cards of one license key, also in StrictMode', async () => {
    const licenseKey = createLicenseKey();
    const { polar } = renderWithPortal(
      <StrictMode>
        <LicenseKeyCard id={licenseKey.id} />
        <LicenseKeyCard id={licenseKey.id} />
        <LicenseKeyCard id={licenseKey.id} />
      </StrictMode>,
      { licenseKeys: [licenseKey] },
    );
    expect(await findActive()).toHaveLength(3);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('shows cached data at once in a card that mounts later', async () => {
    const licenseKey = createLicenseKey();
    const card = <LicenseKeyCard id={licenseKey.id} />;
    const { polar, rerender } = renderWithPortal(<div>{card}</div>, { licenseKeys: [licenseKey] });
    await findActive();
    rerender(<main>{card}</main>);
    expect(screen.getByText('Active')).toBeVisible();
    await passTime(1_000);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('keeps its session when sessionToken is an inline function, which differs on each render', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const getToken = vi.fn(() => polar.sessionToken);
    const page = (counter: number) => (
      <PolarPortalProvider
        sessionToken={() => getToken()}
        messages={{ licenseKeys: { title: `Key ${counter}` } }}
      >
        <LicenseKeyCard id={licenseKey.id} />
      </PolarPortalProvider>
    );
    const { rerender } = render(page(1));
    await findActive();
    for (const counter of [2, 3, 4]) rerender(page(counter));
    expect(screen.getByRole('heading', { name: 'Key 4' })).toBeVisible();
    await passTime(1_000);
    expect(getToken).toHaveBeenCalledTimes(1);
    expect(getKeyRequests(polar)).toHaveLength(1);
  });

  test('calls the sessionToken function of the latest render', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const page = (getToken: () => string) => (
      <PolarPortalProvider sessionToken={getToken} onError={vi.fn()}>
        <LicenseKeyCard id={licenseKey.id} />
      </PolarPortalProvider>
    );
    const { rerender } = render(page(() => 'polar_cst_ended'));
    const button = await screen.findByRole('button', { name: 'Try again' });
    rerender(page(() => polar.sessionToken));
    button.click();
    expect(await findActive()).toHaveLength(1);
  });

  test('starts a new session when apiVersion changes', async () => {
    const licenseKey = createLicenseKey();
    const provider: ProviderOverrides = {};
    const card = <LicenseKeyCard id={licenseKey.id} />;
    const { polar, rerender } = renderWithPortal(card, { licenseKeys: [licenseKey], provider });
    await findActive();
    provider.apiVersion = '2027-01';
    rerender(card);
    expect(screen.queryByText('Active')).not.toBeInTheDocument();
    await findActive();
    expect(getKeyRequests(polar).map(({ headers }) => headers['polar-version'])).toEqual([
      '2026-10',
      '2027-01',
    ]);
  });

  test('requests neither a token nor data until a component needs it', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const { polar } = renderWithPortal(<p>Nothing yet</p>, { provider: { sessionToken } });
    await passTime(60_000);
    expect(sessionToken).not.toHaveBeenCalled();
    expect(polar.requests).toEqual([]);
  });

  test.each([
    ['useLicenseKey', <Name key="name" id="x" />],
    ['LicenseKeyCard', <LicenseKeyCard key="card" id="x" />],
  ])('is named in the error when %s is used without it', (_, ui) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const caught: Error[] = [];
    render(<Boundary onCatch={(error) => caught.push(error)}>{ui}</Boundary>);
    expect(caught[0]?.message).toMatch(/^There is no <PolarPortalProvider> above/);
  });

  test('adds no element to the page', () => {
    const { container } = renderWithPortal(<p>Alone</p>);
    expect(container.innerHTML).toBe('<p>Alone</p>');
  });
});

function Name({ id }: { id: string }) {
  const { data, error, isPending } = useLicenseKey(id);
  return <p>{isPending ? 'Loading' : (data?.customer.name ?? error?.code)}</p>;
}

describe('useLicenseKey', () => {
  test('returns the license key, for a component of the host app', async () => {
    const licenseKey = createLicenseKey();
    renderWithPortal(<Name id={licenseKey.id} />, { licenseKeys: [licenseKey] });
    expect(screen.getByText('Loading')).toBeVisible();
    expect(await screen.findByText('Noor Haddad')).toBeVisible();
  });

  test('returns the error, which is also reported to onError', async () => {
    const { onError } = renderWithPortal(<Name id="no id" />);
    expect(await screen.findByText('invalid_request')).toBeVisible();
    await waitFor(() => expect(onError).toHaveBeenCalledOnce());
  });
});

class Boundary extends Component<{ children: ReactNode; onCatch: (error: Error) => void }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: Error) {
    this.props.onCatch(error);
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
