import { onlineManager } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { LicenseKeyCard } from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import {
  passTime,
  renderWithPortal,
  runClockUntil,
  startClock,
} from '../../render-with-portal.tsx';
import { getKeyRequests } from '../../license-keys/get-key-requests.ts';

beforeEach(() => startClock());
afterEach(() => onlineManager.setOnline(true));

const dispatch = (event: string) => act(() => window.dispatchEvent(new Event(event)));

/** Renders a card, then lets 31 seconds pass, in which its data gets stale and the key is revoked. */
async function renderStaleCard() {
  const licenseKey = createLicenseKey();
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const sessionToken = vi.fn(() => polar.sessionToken);
  const onError = vi.fn();
  const rendered = renderWithPortal(<LicenseKeyCard id={licenseKey.id} />, {
    polar,
    provider: { sessionToken, onError },
  });
  await screen.findByText('Active');
  polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
  await passTime(31_000);
  return { ...rendered, sessionToken, onError };
}

/** Hides the page, and returns a function that shows it again. */
function hidePage() {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  dispatch('visibilitychange');
  return () => {
    hidden.mockRestore();
    state.mockRestore();
    dispatch('visibilitychange');
  };
}

describe('a license key on the page', () => {
  test('is refetched when the page becomes visible again', async () => {
    const { polar } = await renderStaleCard();
    dispatch('visibilitychange');
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('is refetched when the connection comes back', async () => {
    const { polar } = await renderStaleCard();
    dispatch('offline');
    dispatch('online');
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(getKeyRequests(polar)).toHaveLength(2);
  });

  test('is not refetched while the page is hidden, and neither is a token', async () => {
    const { polar, sessionToken, onError } = await renderStaleCard();
    polar.endSession(polar.sessionToken);
    hidePage();
    dispatch('offline');
    dispatch('online');
    await passTime(24 * 60 * 60_000);
    expect(sessionToken).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
    expect(screen.queryByText(/session has ended|outdated/)).not.toBeInTheDocument();
  });

  test('is refetched with a new token when the page becomes visible after its session has ended', async () => {
    const { polar, sessionToken, onError } = await renderStaleCard();
    polar.endSession(polar.sessionToken);
    const showPage = hidePage();
    dispatch('offline');
    dispatch('online');
    await passTime(60_000);
    const { token } = polar.createSession();
    sessionToken.mockReturnValue(token);
    showPage();
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(screen.queryByText(/outdated/)).not.toBeInTheDocument();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test('causes no further token requests once its session has ended and could not be renewed', async () => {
    const { polar, sessionToken } = await renderStaleCard();
    polar.endSession(polar.sessionToken);
    dispatch('visibilitychange');
    await runClockUntil(() => screen.getByText(/outdated/));
    const { length } = sessionToken.mock.calls;
    await passTime(60 * 60_000);
    expect(sessionToken.mock.calls).toHaveLength(length);
  });
});
