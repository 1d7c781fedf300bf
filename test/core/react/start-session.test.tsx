import { fireEvent, render, screen } from '@testing-library/react';
import {
  createPortalClient,
  LicenseKeyCard,
  PolarPortalProvider,
  PortalError,
  startSession,
  type PolarPortalProviderProps,
  type SessionToken,
} from 'polar-customer-portal';
import { createLicenseKey } from 'polar-customer-portal/mock';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../english.ts';
import { servePolar } from '../../mock/serve-polar.ts';
import { passTime, runClockUntil, startClock } from '../../render-with-portal.tsx';

beforeEach(() => startClock());

// What a test has started and nobody has picked up.
afterEach(() => void window.dispatchEvent(new Event('pagehide')));

type TokenFunction = Exclude<SessionToken, string>;

const licenseKey = createLicenseKey();
const card = <LicenseKeyCard id={licenseKey.id} />;
const findActive = () => screen.findAllByText('Active');

/** A host app that starts a session, and counts who is asked for one. */
function prepareHost() {
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const early = vi.fn<TokenFunction>(() => polar.createSession());
  const late = vi.fn<TokenFunction>(() => polar.createSession());
  const onError = vi.fn();
  const inProvider = (props: object = {}, content: ReactNode = card) => {
    const all = { sessionToken: late, onError, ...props } as PolarPortalProviderProps;
    return <PolarPortalProvider {...all}>{content}</PolarPortalProvider>;
  };
  return { polar, early, late, onError, inProvider };
}

describe('a session that was started before React', () => {
  test('is asked for at once, and used by the provider in place of asking itself', async () => {
    const { early, late, inProvider } = prepareHost();
    startSession(early);
    expect(early).toHaveBeenCalledTimes(1);
    render(inProvider());
    expect(await findActive()).toHaveLength(1);
    expect(late).not.toHaveBeenCalled();
    await passTime(60_000);
    expect(early).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['of the same customer', 'ada', 'ada', true],
    ['of nobody in particular, where an empty id counts as none', '', undefined, true],
    ['of another customer', 'ada', 'bob', false],
    ['of a customer, where the provider names none', 'ada', undefined, false],
    ['of nobody in particular, where the provider names one', undefined, 'bob', false],
  ])('%s is used or not', async (_, customerId, ofProvider, isUsed) => {
    const { early, late, inProvider } = prepareHost();
    startSession(early, { customerId });
    render(inProvider({ customerId: ofProvider }));
    expect(await findActive()).toHaveLength(1);
    expect(late).toHaveBeenCalledTimes(isUsed ? 0 : 1);
  });

  test('is used once: of two providers, the second asks itself', async () => {
    const { early, late, inProvider } = prepareHost();
    startSession(early);
    render([<div key="1">{inProvider()}</div>, <div key="2">{inProvider()}</div>]);
    await runClockUntil(() => expect(screen.getAllByText('Active')).toHaveLength(2));
    expect(early).toHaveBeenCalledTimes(1);
    expect(late).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['is used for ten seconds', 9_000, 0],
    ['is dropped after them', 10_000, 1],
  ])('%s', async (_, age, asked) => {
    const { early, late, inProvider } = prepareHost();
    startSession(early);
    await passTime(age);
    expect(vi.getTimerCount()).toBe(asked ? 0 : 1);
    render(inProvider());
    expect(late).toHaveBeenCalledTimes(asked);
    expect(await findActive()).toHaveLength(1);
  });

  test('is not used after ten seconds in which the machine slept, with its timers', () => {
    const { early, late, inProvider } = prepareHost();
    startSession(early);
    vi.setSystemTime(Date.now() + 10_000);
    render(inProvider());
    expect(late).toHaveBeenCalledTimes(1);
  });

  test('leaves no timer once it is picked up', () => {
    const { early, inProvider } = prepareHost();
    render(inProvider());
    const before = vi.getTimerCount();
    startSession(early);
    expect(vi.getTimerCount()).toBe(before + 1);
    startSession(early);
    expect(vi.getTimerCount()).toBe(before + 1);
    window.dispatchEvent(new Event('pagehide'));
    expect(vi.getTimerCount()).toBe(before);
  });

  test.each<[string, (show: (props: object, content?: ReactNode) => void) => void]>([
    ['the page is left, as after signing out', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the provider switches to another customer, and back',
      (show) => {
        show({ customerId: 'ada' }, null);
        show({ customerId: 'bob' }, null);
      },
    ],
    [
      'a provider with a fixed token is of another customer',
      (show) => show({ customerId: 'bob', sessionToken: 'polar_cst_bob' }, null),
    ],
  ])('is dropped when %s', async (_, change) => {
    const { early, late, inProvider } = prepareHost();
    const { rerender } = render(<p>Nothing yet</p>);
    startSession(early, { customerId: 'ada' });
    change((props, content) => rerender(inProvider(props, content)));
    rerender(inProvider({ customerId: 'ada' }));
    expect(await findActive()).toHaveLength(1);
    expect(late).toHaveBeenCalledTimes(1);
  });

  test('is dropped when the customer signs in with another account', async () => {
    const { early, late, polar, inProvider } = prepareHost();
    polar.fail('licenseKeys.get', 404, { times: 1 });
    render(inProvider({ onSignIn: () => undefined }));
    const button = await screen.findByRole('button', { name: en.signInAgain });
    startSession(early);
    fireEvent.click(button);
    expect(await findActive()).toHaveLength(1);
    expect(late).toHaveBeenCalledTimes(2);
  });

  test('is replaced by one that is started after it', async () => {
    const { early, late, inProvider } = prepareHost();
    const first = vi.fn(() => 'polar_cst_refused');
    startSession(first);
    startSession(early);
    render(inProvider());
    expect(await findActive()).toHaveLength(1);
    expect(late).not.toHaveBeenCalled();
  });

  test.each<[string, (polar: ReturnType<typeof servePolar>) => object]>([
    ['a token that is a text', ({ sessionToken }) => ({ sessionToken })],
    [
      'a client of the host app',
      ({ sessionToken }) => ({
        client: createPortalClient({ sessionToken }),
        sessionToken: undefined,
      }),
    ],
  ])('is not used by a provider with %s', async (_, toProps) => {
    const { early, late, polar, inProvider } = prepareHost();
    startSession(early);
    const { rerender } = render(inProvider(toProps(polar)));
    expect(await findActive()).toHaveLength(1);
    rerender(<div>{inProvider()}</div>);
    await findActive();
    expect(late).not.toHaveBeenCalled();
  });

  test('is not asked for where there is no document', () => {
    const { early } = prepareHost();
    vi.stubGlobal('document', undefined);
    startSession(early);
    expect(early).not.toHaveBeenCalled();
  });
});

test.each([
  ['a text', 'polar_cst_secret', 'string'],
  ['nothing', undefined, 'undefined'],
  ['the promise of a token', Promise.resolve(''), 'object'],
])('startSession with %s says what it needs, and not what it got', (_, value, type) => {
  const reportError = vi.fn();
  vi.stubGlobal('reportError', reportError);
  startSession(value as never);
  expect(reportError.mock.calls).toEqual([
    [
      new TypeError(
        `startSession needs a function that gets a token, for example () => fetchSession("/polar/session"). It got a value of type ${type}.`,
      ),
    ],
  ]);
});

const refuse = () => Promise.reject(new PortalError('session_unavailable', 'It is down.'));
const breakDown = () => {
  throw new TypeError('A mistake of the host app.');
};

describe('a started session that fails', () => {
  test.each<[string, TokenFunction, object]>([
    ['an error of ours', refuse, { code: 'session_unavailable', message: 'It is down.' }],
    ['another error', breakDown, { code: 'no_session', cause: expect.any(TypeError) as Error }],
    ['no token', () => '', { code: 'no_session' }],
  ])('with %s is reported once by the provider, which then asks itself', async (_, fail, error) => {
    const { late, onError, inProvider } = prepareHost();
    startSession(fail);
    await passTime(100);
    render(inProvider());
    await runClockUntil(() => expect(late.mock.calls.length + onError.mock.calls.length).toBe(1));
    // Temporary ones are retried by themselves.
    if (onError.mock.calls.length > 0) {
      expect(onError).toHaveBeenCalledWith(expect.objectContaining(error));
      fireEvent.click(screen.getByRole('button', { name: en.tryAgain }));
    }
    expect(await findActive()).toHaveLength(1);
    expect(late).toHaveBeenCalledTimes(1);
    expect(onError.mock.calls.length).toBeLessThan(2);
  });

  test('is nobody’s when no provider picks it up', async () => {
    const onUnhandled = vi.fn();
    process.on('unhandledRejection', onUnhandled);
    startSession(refuse);
    startSession(breakDown);
    await passTime(11_000);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', onUnhandled);
    expect(onUnhandled).not.toHaveBeenCalled();
  });
});
