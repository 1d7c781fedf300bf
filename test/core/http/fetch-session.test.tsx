import { http } from 'msw';
import {
  createPortalClient,
  fetchSession,
  listLicenseKeys,
  type PortalErrorCode,
} from 'polar-customer-portal/client';
import type { SessionHandlerOptions } from 'polar-customer-portal/server';
import { expect, test, vi } from 'vitest';
import { server } from '../../network.ts';
import { openVendor } from '../../server/vendor.ts';
import { catchError, readAll } from './connect.ts';

/** Lets the page's own server respond. */
function serveVendor(respond: () => Promise<Response> | Response) {
  server.use(http.post('/polar/session', respond));
}

const sessionToken = () => fetchSession('/polar/session');
const getKeys = () => listLicenseKeys(createPortalClient({ sessionToken }));

test('fetchSession gets the session of the customer who is signed in to the page', async () => {
  const { request, licenseKey } = openVendor();
  serveVendor(() => request());
  expect((await getKeys()).items.map(({ id }) => id)).toEqual([licenseKey.id]);
});

test.each([
  [401, 'unauthorized', 'returned nobody', { getCustomer: () => null }],
  [404, 'no_customer', 'nothing', { getCustomer: () => ({ external_customer_id: 'nobody' }) }],
  [500, 'no_session', 'log', { getCustomer: () => ({ customer_id: 'user-41' }) }],
  [500, 'session_unavailable', 'log', { getCustomer: () => Promise.reject(new Error()) }],
  [502, 'session_unavailable', 'log', { accessToken: 'polar_oat_revoked' }],
] satisfies [number, PortalErrorCode, string, Partial<SessionHandlerOptions>][])(
  'fetchSession makes of a %d an error with the code %s, and sends no second request',
  async (status, code, hint, options) => {
    const { request } = openVendor(options);
    const respond = vi.fn(() => request());
    serveVendor(respond);
    expect(await catchError(getKeys())).toMatchObject({
      code,
      message: expect.stringMatching(
        new RegExp(`^Your server responded to POST /polar/session with ${status}\\. .*${hint}`),
      ) as string,
    });
    expect(respond).toHaveBeenCalledTimes(1);
  },
);

test.each([
  [403, '', 'allowedOrigins'],
  [404, '<!doctype html>', 'does not forward requests'],
  // What the middleware of Clerk makes of a POST without a session.
  [404, '', 'Clerk'],
  [404, '{"error":"No such customer"}', 'no_customer'],
  [405, '', 'must accept POST'],
  [418, '', 'Its log says why'],
  [419, '{"message":"CSRF token mismatch."}', 'CSRF token'],
  [304, '', '{ token, expires_at }'],
])(
  'fetchSession takes a %d (%j) as a session that could not be had, and names the likely mistake',
  async (status, body, mistake) => {
    serveVendor(() => new Response(status === 304 ? null : body, { status }));
    const error = await catchError(getKeys());
    expect(error.code).toBe('no_session');
    expect(error.message).toContain(`responded to POST /polar/session with ${status}. `);
    expect(error.message).toContain(mistake);
  },
);

test.each([400, 403, 404])(
  'fetchSession takes a %d as "has bought nothing" only with the body that says so',
  async (status) => {
    serveVendor(() => Response.json({ error: { code: 'no_customer' } }, { status }));
    expect(await catchError(getKeys())).toMatchObject({ code: 'no_customer' });
    serveVendor(() => Response.json({ error: { code: 'not_found' } }, { status }));
    expect(await catchError(getKeys())).toMatchObject({ code: 'no_session' });
  },
);

test('fetchSession follows a redirect within the origin', async () => {
  serveVendor(() => new Response(null, { status: 307, headers: { Location: '/en/session' } }));
  // The mock follows with a GET, where a browser repeats the POST.
  server.use(http.all('/en/session', () => Response.json({ token: 'polar_cst_1' })));
  expect(await fetchSession('/polar/session')).toMatchObject({ token: 'polar_cst_1' });
});

test('fetchSession says of a redirect to another origin that it is one, as a proxy for single sign-on sends', async () => {
  // What a browser makes of it.
  vi.stubGlobal('fetch', async (_: string, { redirect, mode }: RequestInit) => {
    expect(mode).toBe('same-origin');
    if (redirect === 'follow') throw new TypeError('Failed to fetch');
    return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  });
  expect(await catchError(fetchSession('/polar/session'))).toMatchObject({
    code: 'no_session',
    message: expect.stringMatching(/redirects POST \/polar\/session to another origin/) as string,
  });
});

test('fetchSession takes a connection that drops after a redirect as lost, not as a redirect elsewhere', async () => {
  serveVendor(() => new Response(null, { status: 307, headers: { Location: '/en/session' } }));
  server.use(
    http.all('/en/session', () => {
      return new Response(new ReadableStream({ pull: (body) => body.error(new Error()) }));
    }),
  );
  const error = await catchError(fetchSession('/polar/session'));
  expect(error).toMatchObject({ code: 'session_unavailable' });
  expect(error.message).toMatch(/^No response to POST/);
});

test.each([408, 425, 429])(
  'fetchSession takes a %i as one that may succeed later',
  async (status) => {
    serveVendor(() => new Response('Slow down', { status }));
    expect(await catchError(getKeys())).toMatchObject({ code: 'session_unavailable' });
  },
);

test('fetchSession works in a frame with srcdoc, whose location has no origin', async () => {
  serveVendor(() => Response.json({ token: 'polar_cst_1' }));
  vi.stubGlobal('location', { href: location.href, origin: 'null' });
  expect(await fetchSession('/polar/session')).toMatchObject({ token: 'polar_cst_1' });
});

test('fetchSession suspects a script that has replaced fetch', async () => {
  vi.stubGlobal('fetch', () => undefined);
  const { code, message } = await catchError(fetchSession('/polar/session'));
  expect(code).toBe('session_unavailable');
  expect(message).toContain('A script of the page has replaced fetch');
});

test('fetchSession sends headers of the page’s own, such as a CSRF token', async () => {
  let sent = new Headers();
  server.use(
    http.post('/polar/session', ({ request }) => {
      sent = request.headers;
      return Response.json({ token: 'polar_cst_1' });
    }),
  );
  await fetchSession('/polar/session', { headers: { 'X-CSRF-Token': 'abc' } });
  expect(sent.get('X-CSRF-Token')).toBe('abc');
  expect(sent.get('Accept')).toBe('application/json');
});

test.each([
  '<!doctype html><p>polar_cst_SECRET</p>',
  '{"session":"polar_cst_SECRET"}',
  '{"token":["polar_cst_SECRET"]}',
  '"polar_cst_SECRET"',
  'polar_cst_SECRET',
  '{"token":"polar_cst_SECRET',
  '',
])('fetchSession says what to respond with in place of %j, and does not quote it', async (body) => {
  serveVendor(() => new Response(body));
  const error = await catchError(getKeys());
  expect(error).toMatchObject({ code: 'no_session', status: undefined });
  expect(error.message).toContain('It must respond with { token, expires_at } as JSON');
  expect(readAll(error)).not.toContain('SECRET');
});

test('fetchSession takes a session whose expires_at is missing or null', async () => {
  for (const body of [{ token: 'polar_cst_1' }, { token: 'polar_cst_1', expires_at: null }]) {
    serveVendor(() => Response.json(body));
    expect((await fetchSession('/polar/session')).token).toBe('polar_cst_1');
  }
});

test('fetchSession reports a dropped connection as one to the vendor’s server, not as an ended session', async () => {
  serveVendor(() => Response.error());
  expect(await catchError(getKeys())).toMatchObject({ code: 'session_unavailable' });
});

test('fetchSession reports a connection that drops within the response the same way, without what had come', async () => {
  const parts = ['{"token":"polar_cst_SECRET', undefined];
  serveVendor(() => {
    const body = new ReadableStream({
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) return controller.error(new TypeError('terminated'));
        controller.enqueue(new TextEncoder().encode(part));
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'application/json' } });
  });
  const error = await catchError(getKeys());
  expect(error).toMatchObject({ code: 'session_unavailable', status: undefined });
  expect(parts).toEqual([]);
  expect(readAll(error)).not.toContain('SECRET');
});

test('fetchSession refuses an address of another origin by name, and sends nothing', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  expect(await catchError(fetchSession('https://elsewhere.example/polar/session'))).toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining('https://elsewhere.example') as string,
  });
  expect(fetch).not.toHaveBeenCalled();
});
