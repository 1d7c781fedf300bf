import { screen } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey, type MockFailure } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  NOW,
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

const links = { renew: '/renew', upgrade: '/upgrade', help: '/help' };
const provider = { links: { licenseKeys: links } };

/** Shows a card whose license key cannot be read, with these props of the provider. */
async function renderFailure(failure: MockFailure, settings: object = provider) {
  const polar = servePolar();
  polar.fail('licenseKeys.get', failure);
  const rendered = renderCard({}, { polar, provider: settings });
  const alert = await runClockUntil(() => {
    expect(screen.queryByText(en.tryingAgain)).not.toBeInTheDocument();
    return screen.getByRole('alert');
  });
  return { ...rendered, alert };
}

describe('a failure', () => {
  test.each<[MockFailure, string]>([
    [403, 'forbidden'],
    [404, 'not_found'],
    [410, 'gone'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    ['html', 'invalid_response'],
    ['network', 'network'],
  ])('offers help after %j', async (failure) => {
    await renderFailure(failure);
    expect(screen.getByRole('link', { name: en.help })).toHaveAttribute('href', '/help');
  });

  test.each<[MockFailure, string[]]>([
    [403, [en.help]],
    ['html', []],
  ])('of a refresh offers help where there is no button (%j)', async (failure, names) => {
    const { polar } = renderCard({}, { provider });
    await findCard();
    polar.fail('licenseKeys.get', failure);
    await passTime(31_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await runClockUntil(() => screen.getByText(/may be outdated/));
    expect(screen.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(names);
  });

  test('offers none to whom it would distract from signing in', async () => {
    await renderFailure(401);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('asks for help without a license key, and not for anything else', async () => {
    const [renew, help] = [vi.fn(() => '/renew'), vi.fn(() => '/help')];
    await renderFailure(404, { links: { licenseKeys: { renew, upgrade: renew, help } } });
    expect(help).toHaveBeenCalledWith(undefined);
    expect(renew).not.toHaveBeenCalled();
  });
});

describe('a license key that is not found', () => {
  test('offers to sign in with another account, and reads with the session of that one', async () => {
    const polar = servePolar();
    const licenseKey = createLicenseKey({}, { now: NOW });
    polar.licenseKeys.add(licenseKey);
    const other = createLicenseKey({
      customer: { ...licenseKey.customer, id: crypto.randomUUID() },
    });
    polar.licenseKeys.add(other);
    let customer = other.customer;
    const sessionToken = vi.fn(() => polar.createSession({ customer }).token);
    const onSignIn = vi.fn(() => {
      ({ customer } = licenseKey);
    });
    const { user } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken, onSignIn },
    });
    const button = await runClockUntil(() => screen.getByRole('button', { name: en.signInAgain }));
    expect(screen.getByText(en.failures.not_found[1])).toBeVisible();
    expect(sessionToken).toHaveBeenCalledOnce();
    await user.click(button);
    expect(await findCard()).toHaveTextContent(en.status.active);
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('offers no button where the host app has no way to sign in', async () => {
    await renderFailure(404);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
