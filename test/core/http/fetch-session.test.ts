// @vitest-environment jsdom
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
  [401, 'unauthorized', 'returned null', { getCustomer: () => null }],
  [404, 'not_found', 'a route', { getCustomer: () => ({ external_customer_id: 'nobody' }) }],
  [500, 'server', 'log', { getCustomer: () => Promise.reject(new Error('No database.')) }],
  [502, 'server', 'log', { accessToken: 'polar_oat_revoked' }],
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
  '<!doctype html><p>polar_cst_SECRET</p>',
  '{"session":"polar_cst_SECRET"}',
  '{"token":["polar_cst_SECRET"]}',
  '"polar_cst_SECRET"',
  '',
])('fetchSession says what to respond with in place of %j, and does not quote it', async (body) => {
  serveVendor(() => new Response(body));
  const error = await catchError(getKeys());
  expect(error).toMatchObject({ code: 'unauthorized', status: undefined });
  expect(error.message).toContain('it must respond with { token, expires_at } as JSON');
  expect(readAll(error)).not.toContain('SECRET');
});

test('fetchSession takes a session whose expires_at is missing or null', async () => {
  for (const body of [{ token: 'polar_cst_1' }, { token: 'polar_cst_1', expires_at: null }]) {
    serveVendor(() => Response.json(body));
    expect((await fetchSession('/polar/session')).token).toBe('polar_cst_1');
  }
});

test('fetchSession reports a dropped connection as a network error, not as an ended session', async () => {
  serveVendor(() => Response.error());
  expect(await catchError(getKeys())).toMatchObject({ code: 'network' });
});

test('fetchSession refuses an address of another origin by name, and sends nothing', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  expect(await catchError(fetchSession('https://elsewhere.example/polar/session'))).toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining('https://elsewhere.example') as string,
  });
  expect(fetch).not.toHaveBeenCalled();
});
