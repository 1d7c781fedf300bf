import { render, screen, waitFor } from '@testing-library/react';
import { LicenseKeyCard, PolarPortalProvider, useLicenseKey } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { Component, StrictMode, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';

beforeEach(() => startClock());

const findActive = () => screen.findAllByText('Active');

describe('one session for a page', () => {
  test('asks once for three cards, also in StrictMode', async () => {
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
    expect(polar.requests).toHaveLength(1);
  });

  test('shows at once what another card has asked for', async () => {
    const licenseKey = createLicenseKey();
    const card = <LicenseKeyCard id={licenseKey.id} />;
    const { polar, rerender } = renderWithPortal(<div>{card}</div>, { licenseKeys: [licenseKey] });
    await findActive();
    rerender(<main>{card}</main>);
    expect(screen.getByText('Active')).toBeVisible();
    await passTime(1_000);
    expect(polar.requests).toHaveLength(1);
  });

  test('goes on when the page renders again with a function written in place', async () => {
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
    expect(polar.requests).toHaveLength(1);
  });

  test('asks the function of the latest render for a token', async () => {
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

  test('begins anew with another server', async () => {
    const licenseKey = createLicenseKey();
    const provider: ProviderOverrides = {};
    const card = <LicenseKeyCard id={licenseKey.id} />;
    const { polar, rerender } = renderWithPortal(card, { licenseKeys: [licenseKey], provider });
    await findActive();
    provider.apiVersion = '2027-01';
    rerender(card);
    expect(screen.queryByText('Active')).not.toBeInTheDocument();
    await findActive();
    expect(polar.requests.map(({ headers }) => headers['polar-version'])).toEqual([
      '2026-10',
      '2027-01',
    ]);
  });

  test('asks nothing before somebody needs it', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const { polar } = renderWithPortal(<p>Nothing yet</p>, { provider: { sessionToken } });
    await passTime(60_000);
    expect(sessionToken).not.toHaveBeenCalled();
    expect(polar.requests).toEqual([]);
  });

  test('adds no element to the page', () => {
    const { container } = renderWithPortal(<p>Alone</p>);
    expect(container.innerHTML).toBe('<p>Alone</p>');
  });
});

describe('an error that a customer meets', () => {
  test('is told to the page once, however many cards meet it', async () => {
    const { onError } = renderWithPortal(
      <>
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
      </>,
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'not_found' })]]);
  });

  test('is told again when it happens again', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html');
    const { onError, user } = renderWithPortal(
      <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />,
      { polar },
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await runClockUntil(() => expect(onError).toHaveBeenCalledTimes(2));
  });

  test('is not told while it may still pass', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    polar.fail('licenseKeys.get', 'network', { times: 3 });
    const { onError } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, { polar });
    await runClockUntil(() => screen.getByText('Active'));
    expect(onError).not.toHaveBeenCalled();
  });

  test('goes to the console of a page that does not listen', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { sessionToken } = servePolar();
    render(
      <PolarPortalProvider sessionToken={sessionToken}>
        <LicenseKeyCard id="3b0a7c1d-3f58-4e26-8c90-2d6e4f81a357" />
      </PolarPortalProvider>,
    );
    await screen.findByRole('alert');
    expect(written.mock.calls).toEqual([[expect.objectContaining({ code: 'not_found' })]]);
    expect(String(written.mock.calls[0]?.[0])).not.toContain(sessionToken);
  });
});

function Name({ id }: { id: string }) {
  const { data, error, isPending } = useLicenseKey(id);
  return <p>{isPending ? 'Wait' : (data?.customer.name ?? error?.code)}</p>;
}

describe('useLicenseKey', () => {
  test('gives a page what it needs for a view of its own', async () => {
    const licenseKey = createLicenseKey();
    renderWithPortal(<Name id={licenseKey.id} />, { licenseKeys: [licenseKey] });
    expect(screen.getByText('Wait')).toBeVisible();
    expect(await screen.findByText('Noor Haddad')).toBeVisible();
  });

  test('gives it the error too', async () => {
    const { onError } = renderWithPortal(<Name id="no id" />);
    expect(await screen.findByText('invalid_request')).toBeVisible();
    await waitFor(() => expect(onError).toHaveBeenCalledOnce());
  });

  test.each([
    ['the hook', <Name key="name" id="x" />],
    ['the card', <LicenseKeyCard key="card" id="x" />],
  ])('says what is missing when %s stands below no provider', (_, ui) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const caught: Error[] = [];
    render(<Boundary onCatch={(error) => caught.push(error)}>{ui}</Boundary>);
    expect(caught[0]?.message).toMatch(/^There is no <PolarPortalProvider> above/);
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
