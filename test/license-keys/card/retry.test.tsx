import { act, screen, within } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';
import { getKeyRequests } from '../get-key-requests.ts';

beforeEach(() => startClock());

const findRetry = () => runClockUntil(() => screen.getByRole('button', { name: 'Try again' }));

/** Returns to the page after half a minute, which refreshes stale data. */
async function returnToPage() {
  await passTime(31_000);
  act(() => {
    window.dispatchEvent(new Event('visibilitychange'));
  });
}

describe('the retry button', () => {
  test('loads the license key and moves the focus to its heading', async () => {
    const polar = servePolar();
    const clearFailure = polar.fail('licenseKeys.get', 'html');
    const { user } = renderCard({}, { polar });
    const button = await findRetry();
    clearFailure();
    await user.click(button);
    expect(await findCard()).toHaveTextContent('Active');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'License key' })).toHaveFocus();
  });

  test('does not move a focus that has gone elsewhere in the meantime', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey], latency: 50 });
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    const { user } = renderWithPortal(
      <>
        <LicenseKeyCard id={licenseKey.id} />
        <input aria-label="Search the dashboard" />
      </>,
      { polar },
    );
    await user.click(await findRetry());
    await user.click(screen.getByRole('textbox'));
    await findCard();
    expect(screen.getByRole('textbox')).toHaveFocus();

    // Nor does it move the focus when a later refresh fails on its own.
    screen.getByRole('textbox').blur();
    polar.fail('licenseKeys.get', 'html');
    await returnToPage();
    await findRetry();
    expect(document.body).toHaveFocus();
  });

  test('moves the focus to the heading after the retry has failed for another reason first', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 'network', { times: 2 });
    const { user } = renderCard({}, { polar });
    await user.click(await findRetry());
    await runClockUntil(() => screen.getByText('We can’t reach Polar right now'));
    expect(screen.getByRole('button')).toHaveFocus();
    await runClockUntil(() => screen.getByText('Active'));
    expect(screen.getByRole('heading', { name: 'License key' })).toHaveFocus();
  });

  test('disappears with the focus on the heading of a new failure that cannot be retried', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 403);
    const { user } = renderCard({}, { polar });
    await user.click(await findRetry());
    const heading = await runClockUntil(() =>
      screen.getByRole('heading', { name: 'Polar refused this request' }),
    );
    expect(heading).toHaveFocus();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('keeps the failure and the focus during a retry and sends one request', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 'hang');
    const { user } = renderCard({}, { polar });
    const button = await findRetry();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(button).toHaveAccessibleName('Trying again…');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('alert')).toHaveTextContent('We can’t read Polar’s response');
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(2));
    await passTime(1_000);
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('gets a new token when the session has ended', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    // The second token is requested automatically; both have ended.
    const tokens = ['polar_cst_ended', 'polar_cst_ended_too', polar.sessionToken];
    const sessionToken = vi.fn(() => tokens.shift() ?? '');
    const { user } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken },
    });
    await screen.findByRole('heading', { name: 'Your session has ended' });
    await user.click(await findRetry());
    expect(await findCard()).toBeVisible();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('stands beside what is announced of the failure, so that it is not announced with it', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html');
    renderCard({}, { polar });
    const button = await findRetry();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('We can’t read Polar’s response');
    expect(alert).not.toContainElement(button);
    expect(button.parentElement).toHaveAttribute('data-slot', 'portal-failure');
    expect(button.parentElement).toContainElement(alert);
  });

  test('appears with the failure while automatic retries are still running', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network');
    renderCard({}, { polar });
    await runClockUntil(() => screen.getByRole('alert'));
    expect(screen.getByRole('button')).toHaveAccessibleName('Trying again…');
    await findRetry();
    expect(getKeyRequests(polar)).toHaveLength(4);
  });
});

describe('a refresh that fails', () => {
  test('keeps the license key and says that it may be outdated', async () => {
    const { polar, user, licenseKey } = renderCard();
    const card = await findCard();
    const clearFailure = polar.fail('licenseKeys.get', 'network');
    await returnToPage();
    const button = await findRetry();
    expect(within(card).getByText(/This may be outdated/).parentElement).toHaveTextContent(
      'We can’t reach Polar right now · This may be outdated.',
    );
    expect(within(card).getByText('Studio Mac')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    // Announced without its button, which changes its text while it is pressed.
    expect(button.closest('output')).toBeNull();
    expect(button.parentElement).toHaveAttribute('data-state', 'outdated');

    clearFailure();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await user.click(button);
    expect(await within(card).findByText('Revoked')).toBeVisible();
    expect(card).not.toHaveTextContent('outdated');
  });

  test('is retried once at a time, however often the button is clicked', async () => {
    const { polar, user } = renderCard();
    await findCard();
    const clearFailure = polar.fail('licenseKeys.get', 'html');
    await returnToPage();
    const button = await findRetry();
    clearFailure();
    polar.fail('licenseKeys.get', 'hang');
    await user.tripleClick(button);
    await runClockUntil(() => expect(getKeyRequests(polar)).toHaveLength(3));
    await passTime(1_000);
    expect(getKeyRequests(polar)).toHaveLength(3);
    expect(button).toHaveAccessibleName('Trying again…');
  });

  test('shows no notice if an automatic retry succeeds', async () => {
    const { polar } = renderCard();
    const card = await findCard();
    polar.fail('licenseKeys.get', 'network', { times: 3 });
    await returnToPage();
    await runClockUntil(() => {
      expect(card).not.toHaveTextContent('outdated');
      expect(getKeyRequests(polar)).toHaveLength(5);
    });
  });

  test('does not mask a revealed key', async () => {
    const { polar, user, licenseKey } = renderCard();
    await findCard();
    await passTime(31_000);
    await user.click(screen.getByRole('button', { name: 'Reveal' }));
    polar.fail('licenseKeys.get', 404);
    act(() => {
      window.dispatchEvent(new Event('visibilitychange'));
    });
    await runClockUntil(() => screen.getByText(/License key not found/));
    expect(screen.getByText(licenseKey.key)).toBeVisible();
  });
});
