// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from './ask.ts';

const ended = 'polar_cst_ended';

describe('a session token', () => {
  test('is asked for when it is first needed, and once while it works', async () => {
    let token = '';
    const sessionToken = vi.fn(() => token);
    const { portal, get, client } = connect({ sessionToken });
    token = portal.sessionToken;
    expect(client.canRenewSession).toBe(true);
    expect(sessionToken).not.toHaveBeenCalled();
    await get();
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a function', (token: string) => () => token],
    ['an async function', (token: string) => async () => token],
    ['a function that takes its time', (token: string) => () => delay(token)],
  ])('may come from %s, once for all who wait', async (_, toSource) => {
    const sources: (() => string | Promise<string>)[] = [];
    const sessionToken = vi.fn(() => sources[0]?.() ?? '');
    const { portal, get, licenseKey } = connect({ sessionToken });
    sources.push(toSource(portal.sessionToken));
    const answers = await Promise.all([get(), get(), get()]);
    expect(answers.map(({ id }) => id)).toEqual(Array(3).fill(licenseKey.id));
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
    expect(portal.requests).toHaveLength(4);
  });

  test('is asked for anew after it was refused, once for all who were', async () => {
    const tokens = [ended];
    const sessionToken = vi.fn(() => tokens.shift() ?? '');
    const { portal, get } = connect({ sessionToken });
    tokens.push(portal.sessionToken);
    await Promise.all([catchError(get()), catchError(get())]);
    expect(sessionToken).toHaveBeenCalledTimes(1);
    await Promise.all([get(), get()]);
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test('is kept though a request from before it is refused now', async () => {
    const answers: ((answer: Response) => void)[] = [];
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const fetch = () => new Promise<Response>((resolve) => answers.push(resolve));
    const { get } = connect({ sessionToken, fetch });
    const refuse = (index: number) => answers[index]?.(Response.json({}, { status: 401 }));

    const [first, second] = [catchError(get()), catchError(get())];
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    refuse(0);
    await first;
    const third = catchError(get());
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    refuse(1);
    await second;
    const fourth = catchError(get());
    await vi.waitFor(() => expect(answers).toHaveLength(4));
    expect(sessionToken).toHaveBeenCalledTimes(2);
    [2, 3].forEach(refuse);
    await Promise.all([third, fourth]);
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
    const { portal, get } = connect({ sessionToken });
    token = portal.sessionToken;
    portal.fail('get', failure, { times: 1 });
    await catchError(get());
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(1);
  });

  test('is asked for anew when the page could not get one', async () => {
    const tokens = [() => Promise.reject(new Error('Sign in first.'))];
    const sessionToken = vi.fn(() => (tokens.shift() ?? (() => Promise.resolve(token)))());
    const { portal, get } = connect({ sessionToken });
    const token = portal.sessionToken;
    const error = await catchError(get());
    expect(error).toMatchObject({
      code: 'unauthorized',
      status: undefined,
      message: 'sessionToken failed: see the cause.',
      cause: new Error('Sign in first.'),
    });
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
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
    const sessionToken = vi.fn(() => tokens.shift() ?? token);
    const { portal, get } = connect({ sessionToken, timeout: 20 });
    const token = portal.sessionToken;
    expect((await catchError(get())).code).toBe('timeout');
    expect(portal.requests).toEqual([]);
    await get();
    expect(sessionToken).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an object', { token: 'polar_cst_secret' }],
    ['no character', ''],
    ['a space', ' '],
    ['a newline at its end', 'polar_cst_secret\n'],
    ['a header of its own', 'polar_cst_secret\r\nCookie: a=b'],
    ['a word that is not ASCII', 'polar_cst_secret–'],
    ['a page', '<!doctype html><p>polar_cst_secret</p>\n<p>Sign in</p>'],
  ])('that is %s is never sent, and never quoted', async (_, token) => {
    for (const sessionToken of [() => token, async () => token]) {
      const { portal, get } = connect({ sessionToken: sessionToken as () => string });
      const error = await catchError(get());
      expect(error.code).toBe('unauthorized');
      expect(error.message).toBe(
        'sessionToken gave no token. Pass the `token` of a customer session.',
      );
      expect(readAll(error)).not.toContain('secret');
      expect(portal.requests).toEqual([]);
    }
  });

  test('of the vendor’s whole organization is refused, and its name not repeated', async () => {
    const { portal, get } = connect({ sessionToken: 'polar_oat_secret' });
    const error = await catchError(get());
    expect(error.code).toBe('unauthorized');
    expect(error.message).toMatch(/organization access token, which must never reach a browser/);
    expect(readAll(error)).not.toContain('secret');
    expect(portal.requests).toEqual([]);
  });

  test('is in no error that Polar answers it with', async () => {
    const { portal, get } = connect();
    const { sessionToken } = portal;
    for (const failure of [401, 403, 422, 500, 'network', 'html'] as const) {
      portal.fail('get', failure, { times: 1 });
      expect(readAll(await catchError(get()))).not.toContain(sessionToken);
    }
  });
});

const delay = (token: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(token), 10);
  });
