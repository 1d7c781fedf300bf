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

beforeEach(() => startClock());

const findTryAgain = () => runClockUntil(() => screen.getByRole('button', { name: 'Try again' }));

/** Leaves the page and comes back to it, which asks for what is no longer fresh. */
async function comeBack() {
  await passTime(31_000);
  act(() => {
    window.dispatchEvent(new Event('visibilitychange'));
  });
}

describe('trying again', () => {
  test('shows the license key once Polar answers', async () => {
    const polar = servePolar();
    const takeBack = polar.fail('licenseKeys.get', 'html');
    const { user } = renderCard({}, { polar });
    const button = await findTryAgain();
    takeBack();
    await user.click(button);
    expect(await findCard()).toHaveTextContent('Active');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'License key' })).toHaveFocus();
  });

  test('leaves the focus alone that has gone elsewhere meanwhile', async () => {
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
    await user.click(await findTryAgain());
    await user.click(screen.getByRole('textbox'));
    await findCard();
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('goes on at the heading when trying again is of no more use', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 403);
    const { user } = renderCard({}, { polar });
    await user.click(await findTryAgain());
    const heading = await runClockUntil(() =>
      screen.getByRole('heading', { name: 'Polar refused this request' }),
    );
    expect(heading).toHaveFocus();
  });

  test('keeps its words and the focus while it tries, and asks once', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 'hang');
    const { user } = renderCard({}, { polar });
    const button = await findTryAgain();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(button).toHaveAccessibleName('Trying again…');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('alert')).toHaveTextContent('We can’t read Polar’s response');
    await user.keyboard('{Enter}');
    await runClockUntil(() => expect(polar.requests).toHaveLength(2));
    await passTime(1_000);
    expect(polar.requests).toHaveLength(2);
  });

  test('says what is wrong now when that is something else', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'html', { times: 1 });
    polar.fail('licenseKeys.get', 403);
    const { user } = renderCard({}, { polar });
    await user.click(await findTryAgain());
    await runClockUntil(() => screen.getByRole('heading', { name: 'Polar refused this request' }));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('gets another token where the session has ended and the page can have one', async () => {
    const licenseKey = createLicenseKey();
    const polar = servePolar({ licenseKeys: [licenseKey] });
    // The second follows by itself; both have ended.
    const tokens = ['polar_cst_ended', 'polar_cst_ended_too', polar.sessionToken];
    const sessionToken = vi.fn(() => tokens.shift() ?? '');
    const { user } = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
      polar,
      provider: { sessionToken },
    });
    await screen.findByRole('heading', { name: 'Your session has ended' });
    await user.click(await findTryAgain());
    expect(await findCard()).toBeVisible();
    expect(sessionToken).toHaveBeenCalledTimes(3);
  });

  test('is offered as soon as people are told, while it is still being tried', async () => {
    const polar = servePolar();
    polar.fail('licenseKeys.get', 'network');
    renderCard({}, { polar });
    await runClockUntil(() => screen.getByRole('alert'));
    expect(screen.getByRole('button')).toHaveAccessibleName('Trying again…');
    await findTryAgain();
    expect(polar.requests).toHaveLength(4);
  });
});

describe('a refresh that fails', () => {
  test('leaves the license key where it is and says that it may be outdated', async () => {
    const { polar, user, licenseKey } = renderCard();
    const card = await findCard();
    const takeBack = polar.fail('licenseKeys.get', 'network');
    await comeBack();
    const button = await findTryAgain();
    expect(within(card).getByText(/This may be outdated/)).toHaveTextContent(
      'We can’t reach Polar right now · This may be outdated.',
    );
    expect(within(card).getByText('2 of 3 in use')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    takeBack();
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    await user.click(button);
    expect(await within(card).findByText('Revoked')).toBeVisible();
    expect(card).not.toHaveTextContent('outdated');
  });

  test('is tried once at a time, however often people press', async () => {
    const { polar, user } = renderCard();
    await findCard();
    const takeBack = polar.fail('licenseKeys.get', 'html');
    await comeBack();
    const button = await findTryAgain();
    takeBack();
    polar.fail('licenseKeys.get', 'hang');
    await user.tripleClick(button);
    await runClockUntil(() => expect(polar.requests).toHaveLength(3));
    await passTime(1_000);
    expect(polar.requests).toHaveLength(3);
    expect(button).toHaveAccessibleName('Trying again…');
  });

  test('is silent about what the pauses between retries mend', async () => {
    const { polar } = renderCard();
    const card = await findCard();
    polar.fail('licenseKeys.get', 'network', { times: 3 });
    await comeBack();
    await runClockUntil(() => {
      expect(card).not.toHaveTextContent('outdated');
      expect(polar.requests).toHaveLength(5);
    });
  });

  test('does not hide a key that its owner has revealed', async () => {
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
