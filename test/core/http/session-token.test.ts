import { listLicenseKeys, PortalError, type SessionToken } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from './ask.ts';
import { runClockUntilSettled, stopClock } from './clock.ts';
import { record } from './record.ts';

describe('a session token', () => {
  test('is asked for when it is first needed, and once while it works', async () => {
    let token = '';
    const sessionToken = vi.fn(() => token);
    const { polar, get } = connect({ sessionToken });
    token = polar.sessionToken;
    expect(sessionToken).not.toHaveBeenCalled();
    await get();
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a function', (token: string) => () => token],
    ['an async function', (token: string) => async () => token],
    ['a function that takes its time', (token: string) => () => delay(token)],
    ['a function that answers an object', (token: string) => () => ({ token })],
    ['a function that promises an object', (token: string) => async () => ({ token })],
  ])('may come from %s, once for all who wait', async (_, toSource) => {
    const sources: Exclude<SessionToken, string>[] = [];
    const sessionToken = vi.fn(() => sources[0]?.() ?? '');
    const { polar, get, licenseKey } = connect({ sessionToken });
    sources.push(toSource(polar.sessionToken));
    const answers = await Promise.all([get(), get(), get()]);
    expect(answers.map(({ id }) => id)).toEqual(Array(3).fill(licenseKey.id));
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    expect(polar.requests).toHaveLength(4);
  });

  test.each([
    ['403', 403],
    ['404', 404],
    ['429', 429],
    ['500', 500],
    ['network', 'network'],
    ['html', 'html'],
  ] as const)('is kept after %s', async (_, failure) => {
    let token = '';
    const sessionToken = vi.fn(() => token);
    const { polar, get } = connect({ sessionToken });
    token = polar.sessionToken;
    polar.fail('licenseKeys.get', failure, { times: 1 });
    await catchError(get());
    expect(polar.requests).toHaveLength(1);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
  });

  test('is asked for anew when the page could not get one', async () => {
    const tokens = [() => Promise.reject(new Error('Sign in first.'))];
    const sessionToken = vi.fn(() => (tokens.shift() ?? (() => Promise.resolve(token)))());
    const { polar, get } = connect({ sessionToken });
    const token = polar.sessionToken;
    const error = await catchError(get());
    expect(error).toMatchObject({
      code: 'unauthorized',
      status: undefined,
      message: expect.stringMatching(/^sessionToken failed/),
      cause: new Error('Sign in first.'),
    });
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('that the page’s own server could not give is no ended session, if the page says so', async () => {
    const failure = new PortalError('server', 'The vendor’s server answered 503.');
    const tokens = [() => Promise.reject(failure)];
    const sessionToken = vi.fn(() => (tokens.shift() ?? (() => Promise.resolve(token)))());
    const { polar, get } = connect({ sessionToken });
    const token = polar.sessionToken;
    expect(await catchError(get())).toBe(failure);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
    expect(polar.requests).toHaveLength(1);
  });

  test('may fail before it can promise anything', async () => {
    const { get } = connect({
      sessionToken: () => {
        throw new TypeError('No such window.');
      },
    });
    const error = await catchError(get());
    expect(error).toMatchObject({ code: 'unauthorized', cause: new TypeError('No such window.') });
  });

  test('is asked for anew when it did not come in time', async () => {
    const tokens = [new Promise<string>(() => {})];
    stopClock();
    const sessionToken = vi.fn(() => tokens.shift() ?? polar.sessionToken);
    const { client, polar, requests } = record({ sessionToken });
    const error = await runClockUntilSettled(catchError(listLicenseKeys(client)));
    expect(error.code).toBe('timeout');
    expect(requests).toEqual([]);
    await listLicenseKeys(client);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an object without one', { expires_at: 'polar_cst_secret' }],
    ['an object with another word for it', { sessionToken: 'polar_cst_secret' }],
    ['an object with a number', { token: 7, id: 'polar_cst_secret' }],
    ['an object with a promise', { token: Promise.resolve('polar_cst_secret') }],
    ['an object with a token that is none', { token: 'polar_cst_secret\n' }],
    ['a list', ['polar_cst_secret']],
    ['a function', () => 'polar_cst_secret'],
    ['no character', ''],
    ['a space', ' '],
    ['a newline at its end', 'polar_cst_secret\n'],
    ['a header of its own', 'polar_cst_secret\r\nCookie: a=b'],
    ['a word that is not ASCII', 'polar_cst_secret–'],
    ['a page', '<!doctype html><p>polar_cst_secret</p>\n<p>Sign in</p>'],
  ])('that is %s is never sent, and never quoted', async (_, token) => {
    for (const sessionToken of [() => token, async () => token]) {
      const { polar, get } = connect({ sessionToken: sessionToken as () => string });
      const error = await catchError(get());
      expect(error.code).toBe('unauthorized');
      expect(error.message).toMatch(/^sessionToken .* customer session token\b/);
      expect(readAll(error)).not.toContain('secret');
      expect(polar.requests).toEqual([]);
    }
  });

  test.each([
    ['by itself', 'polar_oat_secret'],
    ['in an object', () => ({ token: 'polar_oat_secret' })],
  ])('of the vendor’s whole organization is refused, and not repeated (%s)', async (_, token) => {
    const { polar, get } = connect({ sessionToken: token });
    const error = await catchError(get());
    expect(error.code).toBe('unauthorized');
    expect(error.message).toMatch(/organization access token.* must never reach a browser/);
    expect(readAll(error)).not.toContain('secret');
    expect(polar.requests).toEqual([]);
  });

  test('is in no error that Polar answers it with', async () => {
    const { polar, get } = connect();
    const { sessionToken } = polar;
    for (const failure of [401, 403, 422, 500, 'network', 'html'] as const) {
      polar.fail('licenseKeys.get', failure, { times: 1 });
      expect(readAll(await catchError(get()))).not.toContain(sessionToken);
    }
  });
});

const delay = (token: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(token), 10);
  });
