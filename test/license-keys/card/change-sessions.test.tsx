import { screen, within } from '@testing-library/react';
import { PortalError } from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';
import {
  createLabelled,
  deactivate,
  findRotation,
  getRotation,
  readAnnouncement,
  rotate,
} from './changes.ts';
import { findCard, renderCard } from './render-card.tsx';
import { en } from '../../english.ts';

beforeEach(() => startClock());

/** A card whose page gets a new session whenever it asks, until `isSignedOut`. */
async function renderWithSessions() {
  const polar = servePolar();
  const state = { isSignedOut: false, token: '' };
  const sessionToken = vi.fn(() => {
    const { token } = polar.createSession();
    if (state.isSignedOut) polar.endSession(token);
    return (state.token = token);
  });
  const onSignIn = vi.fn(() => {
    state.isSignedOut = false;
  });
  const rendered = renderCard(
    { activations: createLabelled('Tablet', 'Desktop') },
    { polar, provider: { sessionToken, onSignIn } },
  );
  const card = await findCard();
  const countRequests = (operation: string) =>
    polar.requests.filter((request) => request.operation === operation).length;
  const { licenseKey } = rendered;
  return {
    ...rendered,
    card,
    sessionToken,
    onSignIn,
    countRequests,
    /** Ends the session early, so that Polar refuses its token. */
    endSession: () => polar.endSession(state.token),
    signOut() {
      state.isSignedOut = true;
      polar.endSession(state.token);
    },
    getServerKey: () => polar.licenseKeys.get(licenseKey.id)?.key,
  };
}

describe('a change whose session has ended early', () => {
  test('is sent once more with a new session, and told as done', async () => {
    const { user, licenseKey, sessionToken, countRequests, getServerKey, ...rest } =
      await renderWithSessions();
    rest.endSession();
    await rotate(user);
    const notice = await findRotation();
    expect(notice).toHaveTextContent(en.rotated);
    expect(getServerKey()).not.toBe(licenseKey.key);
    expect(countRequests('licenseKeys.rotate')).toBe(2);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(rest.onError).not.toHaveBeenCalled();
    expect(rest.onEvent.mock.calls).toEqual([
      [{ type: 'license_key.rotated', license_key_id: licenseKey.id }],
    ]);
  });

  test('needs no session to deactivate, and reads with a new one if the response is lost', async () => {
    const { user, polar, sessionToken, countRequests, ...rest } = await renderWithSessions();
    rest.endSession();
    polar.fail('licenseKeys.deactivate', 'lost_response');
    await deactivate(user, 'Desktop');
    await runClockUntil(() => expect(readAnnouncement()).toContain(en.deactivated('Desktop')));
    expect(countRequests('licenseKeys.deactivate')).toBe(1);
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(rest.onError).not.toHaveBeenCalled();
    expect(rest.onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['license_key.deactivated']);
  });

  test('is refused when the new session is refused too: told once, with a way to sign in', async () => {
    const { user, card, licenseKey, getServerKey, onSignIn, countRequests, ...rest } =
      await renderWithSessions();
    rest.signOut();
    await rotate(user);
    const notice = await findRotation();
    expect(notice).toHaveTextContent(en.notRotated(en.failures.unauthorized[0]));
    const signIn = await runClockUntil(() =>
      within(card).getByRole('button', { name: en.signInAgain }),
    );
    await passTime(10_000);
    expect(rest.onEvent.mock.calls).toEqual([[{ type: 'session_ended' }]]);
    expect(rest.onError).toHaveBeenCalledOnce();
    expect(countRequests('licenseKeys.rotate')).toBe(2);
    expect(getServerKey()).toBe(licenseKey.key);

    await user.click(signIn);
    expect(onSignIn).toHaveBeenCalledOnce();
    await runClockUntil(() =>
      expect(screen.queryByRole('button', { name: en.signInAgain })).not.toBeInTheDocument(),
    );
    await rotate(user);
    await runClockUntil(() => expect(getRotation()).toHaveTextContent(en.rotated));
  });
});

describe('a change that something in between refuses with 401', () => {
  test.each([
    ['rotation', 'licenseKeys.rotate', en.notRotated(en.failures.rejected[0])],
    [
      'deactivation',
      'licenseKeys.deactivate',
      en.notDeactivated('Desktop', en.failures.rejected[0]),
    ],
  ] as const)('(%s) is not told as an ended session', async (name, operation, text) => {
    const { user, polar, card, countRequests, onEvent } = await renderWithSessions();
    polar.fail(operation, { status: 401, body: { message: 'Proxy' } });
    await (name === 'rotation' ? rotate(user) : deactivate(user, 'Desktop'));
    await runClockUntil(() => expect(card).toHaveTextContent(text));
    await passTime(5_000);
    expect(countRequests(operation)).toBe(1);
    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'rejected' }]]);
    expect(card).not.toHaveTextContent(en.failures.unauthorized[0]);
  });
});

test('a rotation when nobody is signed in any more is told as not made, since nothing was sent', async () => {
  const { user, sessionToken, countRequests, ...rest } = await renderWithSessions();
  rest.endSession();
  sessionToken.mockImplementation(() => {
    throw new PortalError('unauthorized', 'Signed out.');
  });
  await rotate(user);
  const notice = await findRotation();
  expect(notice).toHaveTextContent(en.notRotated(en.failures.signed_out[0]));
  expect(countRequests('licenseKeys.rotate')).toBe(1);
});
