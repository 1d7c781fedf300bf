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

beforeEach(() => startClock());
afterEach(() => onlineManager.setOnline(true));

const dispatch = (event: string) => act(() => window.dispatchEvent(new Event(event)));

/** A page that is open since more than half a minute, and a key that was revoked meanwhile. */
async function renderForAWhile() {
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

describe('what is on the page', () => {
  test('is asked for again when people come back to it', async () => {
    const { polar } = await renderForAWhile();
    dispatch('visibilitychange');
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(polar.requests).toHaveLength(2);
  });

  test('is asked for again when the connection is back', async () => {
    const { polar } = await renderForAWhile();
    dispatch('offline');
    dispatch('online');
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(polar.requests).toHaveLength(2);
  });

  test('is not asked for while nobody looks, nor is a token', async () => {
    const { polar, sessionToken, onError } = await renderForAWhile();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    polar.endSession(polar.sessionToken);
    dispatch('visibilitychange');
    dispatch('offline');
    dispatch('online');
    await passTime(24 * 60 * 60_000);
    expect(sessionToken).toHaveBeenCalledOnce();
    expect(onError).not.toHaveBeenCalled();
    expect(screen.queryByText(/session has ended|outdated/)).not.toBeInTheDocument();
    hidden.mockRestore();
    state.mockRestore();
  });

  test('goes on with another token once people look again', async () => {
    const { polar, sessionToken, onError } = await renderForAWhile();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    polar.endSession(polar.sessionToken);
    dispatch('visibilitychange');
    dispatch('offline');
    dispatch('online');
    await passTime(60_000);
    hidden.mockRestore();
    state.mockRestore();
    const { token } = polar.createSession();
    sessionToken.mockReturnValue(token);
    dispatch('visibilitychange');
    expect(await screen.findByText('Revoked')).toBeVisible();
    expect(screen.queryByText(/outdated/)).not.toBeInTheDocument();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test('asks for a token no more than once each time, while there is none to be had', async () => {
    const { polar, sessionToken } = await renderForAWhile();
    polar.endSession(polar.sessionToken);
    dispatch('visibilitychange');
    await runClockUntil(() => screen.getByText(/outdated/));
    const { length } = sessionToken.mock.calls;
    await passTime(60 * 60_000);
    expect(sessionToken.mock.calls).toHaveLength(length);
  });
});
