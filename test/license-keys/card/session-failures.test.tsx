import { QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { http } from 'msw';
import {
  createPortalClient,
  fetchSession,
  type FailureKind,
  type NextStep,
} from 'polar-customer-portal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en, getFailure } from '../../english.ts';
import { server } from '../../network.ts';
import { runClockUntil, startClock, type ProviderOverrides } from '../../render-with-portal.tsx';
import { findCard, renderCard } from './render-card.tsx';

beforeEach(() => startClock());

/** How a vendor's server responds in place of a session, and what the customer learns. */
const RESPONSES: [what: string, () => Response, FailureKind][] = [
  [
    'a 401',
    () => Response.json({ error: { code: 'unauthorized' } }, { status: 401 }),
    'signed_out',
  ],
  ['a 404 of Clerk’s middleware', () => new Response('', { status: 404 }), 'no_session'],
  ['a 403', () => new Response('Forbidden', { status: 403 }), 'no_session'],
  ['a 419 of Laravel', () => Response.json({ message: 'Expired' }, { status: 419 }), 'no_session'],
  ['a sign-in page', () => new Response('<!doctype html><title>Sign in</title>'), 'no_session'],
  ['a 500', () => new Response('Oops', { status: 500 }), 'session_unavailable'],
  ['a dropped connection', () => Response.error(), 'session_unavailable'],
  [
    'that there is no customer',
    () => Response.json({ error: { code: 'no_customer' } }, { status: 404 }),
    'no_customer',
  ],
];

const SIGNED_OUT = RESPONSES.filter(([, , kind]) => ['signed_out', 'no_session'].includes(kind));

const sessionToken = () => fetchSession('/polar/session');

/** A card whose page gets its sessions from the vendor's server. */
function renderWithServer(respond: () => Response, provider: ProviderOverrides = {}) {
  const sessions: string[] = [];
  const answer = vi.fn(() => {
    const token = sessions[0];
    return token === undefined ? respond() : Response.json({ token });
  });
  server.use(http.post('/polar/session', answer));
  const rendered = renderCard({}, { provider: { sessionToken, ...provider } });
  return { ...rendered, answer, signIn: () => sessions.push(rendered.polar.sessionToken) };
}

/** The failure, once it is not tried again any more. */
const findFailure = () =>
  runClockUntil(() => {
    const alert = screen.getByRole('alert');
    expect(screen.queryByText(en.tryingAgain)).not.toBeInTheDocument();
    return alert;
  });

const BUTTONS = { sign_in: en.signInAgain, reload: en.reload, try_again: en.tryAgain } as const;

/** Checks that the text of a failure says what its button does. */
function expectStep(alert: HTMLElement, kind: FailureKind, step: NextStep | null) {
  expect(alert).toHaveTextContent(getFailure(kind, step).join(''));
  const names = screen.queryAllByRole('button').map(({ textContent }) => textContent);
  expect(names).toEqual(step ? [BUTTONS[step]] : []);
}

describe('a card whose page gets no session', () => {
  test.each(RESPONSES)('tells the customer the truth about %s', async (_, respond, kind) => {
    const { answer, polar, onError, onEvent } = renderWithServer(respond);
    expectStep(await findFailure(), kind, kind === 'no_customer' ? null : 'try_again');
    // To have bought nothing is no error.
    const reported =
      kind === 'no_customer'
        ? []
        : [[expect.objectContaining({ code: kind === 'signed_out' ? 'unauthorized' : kind })]];
    expect(onError.mock.calls).toEqual(reported);
    expect(onEvent).toHaveBeenCalledOnce();
    // Only what is temporary is tried again by itself.
    expect(answer).toHaveBeenCalledTimes(kind === 'session_unavailable' ? 4 : 1);
    expect(polar.requests).toEqual([]);
  });

  test.each(SIGNED_OUT)('offers to sign in after %s, and then loads', async (_, respond, kind) => {
    const onSignIn = vi.fn(() => void signIn());
    const { user, signIn, answer } = renderWithServer(respond, { onSignIn });
    const alert = await findFailure();
    expectStep(alert, kind, 'sign_in');
    expect(onSignIn).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button'));
    await findCard();
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(answer).toHaveBeenCalledTimes(2);
  });

  test.each(SIGNED_OUT)(
    'does not speak of signing in again after %s over a button that tries again',
    async (_, respond) => {
      renderWithServer(respond);
      const alert = await findFailure();
      expect(screen.getByRole('button')).toHaveTextContent(en.tryAgain);
      expect(alert).not.toHaveTextContent(/sign in/i);
    },
  );

  test('says so of a server that does not respond as soon as its time is over', async () => {
    const start = Date.now();
    renderCard({}, { provider: { sessionToken: () => new Promise(() => {}) } });
    const alert = await runClockUntil(() => screen.getByRole('alert'));
    expect(alert).toHaveTextContent(en.failures.session_unavailable.join(''));
    expect(Date.now() - start).toBeLessThan(11_000);
  });

  test('offers to reload where a client of the host app has a fixed token', async () => {
    const client = createPortalClient({ sessionToken: 'polar_cst_ended' });
    renderCard({}, { provider: { client, sessionToken: undefined } as object });
    expectStep(await findFailure(), 'unauthorized', 'reload');
  });

  test('emits session_ended for an ended session alone', async () => {
    const { onEvent } = renderWithServer(() => new Response('', { status: 404 }));
    await findFailure();
    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', code: 'no_session' }]]);
  });
});

test('a card that cannot refresh without a session keeps what it shows, and offers to sign in', async () => {
  const queryClient = new QueryClient();
  const { polar, answer, signIn } = renderWithServer(() => new Response('', { status: 404 }), {
    queryClient,
    onSignIn: vi.fn(),
  });
  signIn();
  await findCard();
  answer.mockImplementation(() => new Response('', { status: 404 }));
  polar.endSession(polar.sessionToken);
  await act(() => queryClient.refetchQueries());
  await runClockUntil(() => screen.getByText(en.failures.no_session[0]));
  expect(screen.getByRole('button', { name: en.signInAgain })).toBeVisible();
  expect(screen.getByText(en.status.active)).toBeVisible();
});
