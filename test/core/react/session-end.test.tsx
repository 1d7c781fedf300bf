import { screen } from '@testing-library/react';
import { LicenseKeyCard, PortalError } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
  type ProviderOverrides,
} from '../../render-with-portal.tsx';
import { en } from '../../english.ts';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());

const ENDED = en.failures.unauthorized[0];

/** Renders ten cards, each of its own license key. */
function renderTenCards(provider: ProviderOverrides, polar = servePolar()) {
  const licenseKeys = Array.from({ length: 10 }, () => createLicenseKey());
  for (const licenseKey of licenseKeys) polar.licenseKeys.add(licenseKey);
  const cards = licenseKeys.map(({ id }) => <LicenseKeyCard key={id} id={id} />);
  return renderWithPortal(<>{cards}</>, { polar, provider });
}

/** A `sessionToken` function that returns these tokens one after another. */
function returnInTurn(...tokens: string[]) {
  return vi.fn(() => tokens.shift() ?? 'polar_cst_ended');
}

const findLoaded = () =>
  runClockUntil(() => expect(screen.getAllByText('Active')).toHaveLength(10));
const findEnded = (name = ENDED) =>
  runClockUntil(() => expect(screen.getAllByRole('heading', { name })).toHaveLength(10));

describe('cards whose session has ended', () => {
  test('request one new token together, and report nothing when it works', async () => {
    const polar = servePolar();
    const sessionToken = returnInTurn('polar_cst_ended', polar.sessionToken);
    const { onEvent, onError } = renderTenCards({ sessionToken }, polar);
    await findLoaded();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(getKeyRequests(polar)).toHaveLength(20);
    expect(onEvent).not.toHaveBeenCalled();
    expect(onError).not.toHaveBeenCalled();
  });

  test.each([
    ['the new token is refused too', returnInTurn(), 2, ENDED],
    [
      'sessionToken rejects with a PortalError that says so',
      () => Promise.reject(new PortalError('unauthorized', 'Signed out.')),
      1,
      en.failures.signed_out[0],
    ],
    ['sessionToken is a fixed token', 'polar_cst_ended', 0, ENDED],
  ])('report it once when %s', async (_, sessionToken, calls, title) => {
    const { onEvent, onError } = renderTenCards({ sessionToken });
    await findEnded(title);
    await passTime(20_000);
    expect(onEvent.mock.calls).toEqual([[{ type: 'session_ended' }]]);
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'unauthorized' })]]);
    if (vi.isMockFunction(sessionToken)) expect(sessionToken).toHaveBeenCalledTimes(calls);
  });

  test('report it once, also when they mount one after another', async () => {
    const [first, second] = [createLicenseKey(), createLicenseKey()];
    const { onEvent, rerender } = renderWithPortal(<LicenseKeyCard id={first.id} />, {
      licenseKeys: [first, second],
      provider: { sessionToken: 'polar_cst_ended' },
    });
    await screen.findByRole('heading', { name: ENDED });
    rerender(<LicenseKeyCard id={second.id} />);
    expect(screen.queryByText(ENDED)).not.toBeInTheDocument();
    await screen.findByRole('heading', { name: ENDED });
    expect(onEvent.mock.calls).toEqual([[{ type: 'session_ended' }]]);
  });

  test('all load again when the customer tries again in one of them', async () => {
    const polar = servePolar();
    const sessionToken = returnInTurn('polar_cst_1', 'polar_cst_2', polar.sessionToken);
    const { user } = renderTenCards({ sessionToken }, polar);
    await findEnded();
    const [button] = screen.getAllByRole('button', { name: 'Try again' });
    await user.click(button ?? document.body);
    await findLoaded();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });
});

describe('onSignIn', () => {
  test('is called when the customer clicks "Sign in again", and not before', async () => {
    const polar = servePolar();
    const onSignIn = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      tokens.push(polar.sessionToken);
    });
    const tokens: string[] = [];
    const sessionToken = vi.fn(() => tokens[0] ?? 'polar_cst_ended');
    const { user } = renderTenCards({ sessionToken, onSignIn }, polar);
    await findEnded();
    await passTime(20_000);
    expect(onSignIn).not.toHaveBeenCalled();
    const [button] = screen.getAllByRole('button', { name: 'Sign in again' });
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();

    const { length } = getKeyRequests(polar);
    await user.click(button ?? document.body);
    await passTime(4_000);
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(getKeyRequests(polar)).toHaveLength(length);
    await findLoaded();
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(getKeyRequests(polar)).toHaveLength(length + 10);
  });

  test('is called once at a time, however often the customer clicks', async () => {
    const onSignIn = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 5_000)));
    const { user } = renderTenCards({ sessionToken: 'polar_cst_ended', onSignIn });
    await findEnded();
    const [button] = screen.getAllByRole('button', { name: 'Sign in again' });
    await user.tripleClick(button ?? document.body);
    await passTime(1_000);
    expect(onSignIn).toHaveBeenCalledOnce();
  });

  test('can replace a fixed token', async () => {
    const polar = servePolar();
    const provider: ProviderOverrides = {
      customerId: 'ada',
      sessionToken: 'polar_cst_ended',
      onSignIn: () => {
        provider.sessionToken = polar.sessionToken;
        rerender(<LicenseKeyCard id={licenseKey.id} />);
      },
    };
    const licenseKey = createLicenseKey();
    polar.licenseKeys.add(licenseKey);
    const ui = <LicenseKeyCard id={licenseKey.id} />;
    const { user, rerender } = renderWithPortal(ui, { polar, provider });
    await user.click(await screen.findByRole('button', { name: 'Sign in again' }));
    expect(await screen.findByText('Active')).toBeVisible();
    expect(screen.queryByText(ENDED)).not.toBeInTheDocument();
  });
});

describe('a token with expires_at', () => {
  test('is replaced before Polar refuses it', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    const sessionToken = vi.fn(() => polar.createSession({ expiresInSeconds: 300 }));
    const { user, onEvent } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken },
    });
    await screen.findByText('Active');
    await passTime(241_000);
    expect(sessionToken).toHaveBeenCalledOnce();
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(2));
    await passTime(1_000);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(getKeyRequests(polar)).toHaveLength(2);
    expect(onEvent).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
  });
});
