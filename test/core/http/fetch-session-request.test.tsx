import { fetchSession } from 'polar-customer-portal/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { catchError } from './connect.ts';

const fetch = vi.fn<typeof globalThis.fetch>();

beforeEach(() => {
  fetch.mockReset();
  fetch.mockImplementation(async () => Response.json({ token: 'polar_cst_1' }));
  vi.stubGlobal('fetch', fetch);
});

/** A redirect, as a browser tells of it. */
const redirect = () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });

/** What was asked of the browser, request by request. */
const readInits = () =>
  fetch.mock.calls.map(([, { method, credentials, mode, redirect } = {}]) => ({
    method,
    credentials,
    mode,
    redirect,
  }));

const OWN_ORIGIN = { method: 'POST', credentials: 'same-origin', mode: 'same-origin' };

test('fetchSession sends the cookies of the page’s own origin, and never to another', async () => {
  await fetchSession('/polar/session');
  expect(readInits()).toEqual([{ ...OWN_ORIGIN, redirect: 'manual' }]);
});

test('fetchSession sends cookies within the origin also when it follows a redirect', async () => {
  fetch.mockResolvedValueOnce(redirect());
  await fetchSession('/polar/session');
  expect(readInits()).toEqual([
    { ...OWN_ORIGIN, redirect: 'manual' },
    { ...OWN_ORIGIN, redirect: 'follow' },
  ]);
});

test.each([301, 302, 303, 307, 308])(
  'fetchSession follows a %i, which shows itself outside of a browser',
  async (status) => {
    fetch.mockResolvedValueOnce(new Response(null, { status }));
    expect(await fetchSession('/polar/session')).toEqual({ token: 'polar_cst_1' });
    expect(readInits().map(({ redirect }) => redirect)).toEqual(['manual', 'follow']);
  },
);

test('fetchSession names where a redirect has led when there is no session', async () => {
  fetch.mockResolvedValueOnce(redirect());
  fetch.mockResolvedValueOnce(
    Object.defineProperty(new Response('<!doctype html>'), 'url', {
      value: `${location.origin}/sign-in?next=%2F`,
    }),
  );
  expect((await catchError(fetchSession('/polar/session'))).message).toMatch(
    /^Your server responded to POST \/polar\/session, redirected to \/sign-in, with 200, but with no session\. /,
  );
});

test('fetchSession takes a redirect that fails while the browser is offline as a lost connection', async () => {
  const lost = new TypeError('Failed to fetch');
  fetch.mockResolvedValueOnce(redirect());
  fetch.mockRejectedValueOnce(lost);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(await catchError(fetchSession('/polar/session'))).toMatchObject({
    code: 'session_unavailable',
    cause: lost,
  });
});

test('fetchSession keeps the browser’s own reason when a redirect leads to another origin', async () => {
  const refused = new TypeError('Failed to fetch');
  fetch.mockResolvedValueOnce(redirect());
  fetch.mockRejectedValueOnce(refused);
  expect(await catchError(fetchSession('/polar/session'))).toMatchObject({
    code: 'no_session',
    cause: refused,
  });
});

test.each([199, 300, 399])(
  'fetchSession takes a session only from a response that is a success, not from a %i',
  async (status) => {
    fetch.mockImplementation(async () =>
      Object.defineProperty(Response.json({ token: 'polar_cst_1' }), 'status', { value: status }),
    );
    expect(await catchError(fetchSession('/polar/session'))).toMatchObject({ code: 'no_session' });
  },
);

test.each([200, 399])('fetchSession does not believe "no customer" of a %i', async (status) => {
  const body = { token: 7, error: { code: 'no_customer' } };
  fetch.mockImplementation(async () =>
    Object.defineProperty(Response.json(body), 'status', { value: status }),
  );
  expect(await catchError(fetchSession('/polar/session'))).toMatchObject({ code: 'no_session' });
});

test('fetchSession leads to the log of the server after a 400, and not to its sign-in page', async () => {
  fetch.mockImplementation(async () => new Response('', { status: 400 }));
  expect((await catchError(fetchSession('/polar/session'))).message).toMatch(
    / with 400\. Its log says why\.$/,
  );
});

test('fetchSession takes an address relative to the page, and a URL', async () => {
  await fetchSession('session');
  await fetchSession(new URL('/polar/session', location.href));
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    new URL('session', document.baseURI).href,
    `${location.origin}/polar/session`,
  ]);
});
