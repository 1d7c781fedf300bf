import { PortalError, type SessionToken } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from './connect.ts';
import { respondWith } from './respond.ts';

describe('a session token', () => {
  test.each<[string, (token: string) => Exclude<SessionToken, string>]>([
    ['returns it', (token) => () => token],
    ['promises it', (token) => async () => token],
    ['promises it later', (token) => () => delay(token)],
    ['returns an object', (token) => () => ({ token })],
    ['promises an object', (token) => async () => ({ token })],
  ])(
    'comes from a function that %s, called once for all requests that wait',
    async (_, toSource) => {
      const sessionToken = vi.fn(() => toSource(polar.sessionToken)());
      const { polar, get } = connect({ sessionToken });
      expect(sessionToken).not.toHaveBeenCalled();
      await Promise.all([get(), get(), get()]);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(1);
      expect(polar.requests).toHaveLength(4);
    },
  );

  test.each([403, 404, 429, 500, 'network', 'html'] as const)(
    'is kept after a failure that says nothing about it (%s)',
    async (failure) => {
      const sessionToken = vi.fn(() => polar.sessionToken);
      const { polar, get } = connect({ sessionToken });
      polar.fail('licenseKeys.get', failure, { times: 1 });
      await catchError(get());
      expect(polar.requests).toHaveLength(1);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(1);
    },
  );
});

describe('a function sessionToken that throws', () => {
  test.each([
    [
      'at once',
      (error: Error) => {
        throw error;
      },
    ],
    ['later', (error: Error) => Promise.reject(error)],
  ])(
    'gives no session, with its error as the cause, until the next request (%s)',
    async (_, fail) => {
      const failures = [() => fail(new Error('Sign in first.'))];
      const sessionToken = vi.fn(() => failures.shift()?.() ?? polar.sessionToken);
      const { polar, get } = connect({ sessionToken });
      const errors = await Promise.all([get(), get()].map(catchError));
      expect(errors[0]).toMatchObject({
        code: 'no_session',
        status: undefined,
        message: expect.stringMatching(/^sessionToken threw an error/) as string,
        cause: new Error('Sign in first.'),
      });
      expect(errors[1]).toBe(errors[0]);
      await get();
      expect(sessionToken).toHaveBeenCalledTimes(2);
      expect(polar.requests).toHaveLength(1);
    },
  );

  test('decides what it means by throwing a PortalError', async () => {
    const failure = new PortalError('server', 'The vendor’s server responded with 503.');
    const failures = [failure];
    const { get } = connect({
      sessionToken() {
        const error = failures.shift();
        if (error) throw error;
        return 'polar_cst_1';
      },
    });
    expect(await catchError(get())).toBe(failure);
    expect(await catchError(get())).toMatchObject({ code: 'unauthorized', status: 401 });
  });

  test('decides it with one of another copy of the package too, such as that of a custom element', async () => {
    class PortalErrorOfAnotherCopy extends Error {
      override readonly name = 'PortalError';
      readonly code = 'no_customer';
    }
    const failure = new PortalErrorOfAnotherCopy();
    const { get } = connect({ sessionToken: () => Promise.reject(failure) });
    await expect(get()).rejects.toBe(failure);
  });
});

test.each(['polar_cst_1', 'polar_mst_1'])(
  'a token of a customer or of a member is sent as it is (%s)',
  async (sessionToken) => {
    const { client, getTokens } = respondWith([[200, {}]], { sessionToken });
    await client.request({ path: '/v1/customer-portal/orders/' });
    expect(getTokens()).toEqual([sessionToken]);
  },
);

describe('a value that is no session token', () => {
  test.each<[unknown, mistake: string]>([
    [undefined, 'a value of type undefined'],
    [null, 'null'],
    [{ expires_at: 'secret' }, 'an object without token'],
    [{ sessionToken: 'polar_cst_secret' }, 'an object without token'],
    [new Response('polar_cst_secret'), 'a Response: return what its json() resolves with'],
    [{ token: 7, id: 'secret' }, 'a value of type number'],
    [{ token: Promise.resolve('polar_cst_secret') }, 'a value of type object'],
    [['polar_cst_secret'], 'an object without token'],
    [() => 'polar_cst_secret', 'a value of type function'],
    ['', 'an empty text'],
    ['polar_cst_secret\n', 'a text with spaces, line breaks or the like'],
    ['polar_cst_secret\r\nCookie: a=b', 'a text with spaces'],
    ['polar_cst_secret–', 'a text with spaces'],
    [{ token: ' polar_cst_secret' }, 'a text with spaces'],
    ['polar_oat_secret', 'an organization access token, which must never reach a browser'],
    [
      { token: 'polar_oat_secret' },
      'an organization access token, which must never reach a browser',
    ],
    ['POLAR_OAT_secret', 'an organization access token, which must never reach a browser'],
    ['Bearer polar_cst_secret', 'a text with spaces'],
    ['undefined', 'a text that does not begin with polar_cst_ or polar_mst_'],
    ['POLAR_CST_secret', 'a text that does not begin with polar_cst_ or polar_mst_'],
    ['polar_cst_', 'a text that does not begin with polar_cst_ or polar_mst_'],
    ['polar_pat_secret', 'a text that does not begin with polar_cst_ or polar_mst_'],
    ['polar_at_u_secret', 'a text that does not begin with polar_cst_ or polar_mst_'],
    ['secret.polar_cst_secret', 'a text that does not begin with polar_cst_ or polar_mst_'],
    [{ token: 'eyJzZWNyZXQ.secret' }, 'a text that does not begin with polar_cst_ or polar_mst_'],
  ])('is never sent and never quoted, but described (%j)', async (value, mistake) => {
    for (const sessionToken of [() => value, async () => value]) {
      const { polar, get } = connect({ sessionToken: sessionToken as () => string });
      const error = await catchError(get());
      expect(error.code).toBe('no_session');
      expect(error.message).toMatch(`sessionToken returned ${mistake}`);
      expect(error.message).toMatch(
        /It must be a customer session token \(polar_cst_… or polar_mst_…\)/,
      );
      expect(readAll(error)).not.toContain('secret');
      expect(polar.requests).toEqual([]);
    }
  });

  test('is described as it is when it is no function either', async () => {
    const { get } = connect({ sessionToken: 'polar_oat_secret' });
    const error = await catchError(get());
    expect(error.message).toMatch(/^sessionToken is an organization access token/);
    expect(readAll(error)).not.toContain('secret');
  });
});

const delay = (token: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(token), 10);
  });
