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
import { catchError } from './ask.ts';
import { server } from '../../network.ts';
import { openVendor } from '../../server/vendor.ts';

/** Lets the page's own server answer. */
function serveVendor(answer: () => Promise<Response> | Response) {
  server.use(http.post('/polar/session', answer));
}

const sessionToken = () => fetchSession('/polar/session');
const getKeys = () => listLicenseKeys(createPortalClient({ sessionToken }));

test('a session that a page fetches opens the license keys of who is signed in', async () => {
  const { ask, licenseKey } = openVendor();
  serveVendor(() => ask());
  expect((await getKeys()).items.map(({ id }) => id)).toEqual([licenseKey.id]);
});

test.each([
  [401, 'unauthorized', { getCustomer: () => null }],
  [404, 'not_found', { getCustomer: () => ({ external_customer_id: 'nobody' }) }],
  [500, 'server', { getCustomer: () => Promise.reject(new Error('No database.')) }],
  [502, 'server', { accessToken: 'polar_oat_revoked' }],
] satisfies [number, PortalErrorCode, Partial<SessionHandlerOptions>][])(
  '%d is told as %s',
  async (status, code, options) => {
    const { ask } = openVendor(options);
    const answer = vi.fn(() => ask());
    serveVendor(answer);
    const error = await catchError(getKeys());
    expect(error).toMatchObject({
      code,
      message: `POST /polar/session was answered with ${status}.`,
    });
    expect(answer).toHaveBeenCalledTimes(1);
  },
);

test('a connection that dropped is told from a session that ended', async () => {
  serveVendor(() => Response.error());
  expect(await catchError(getKeys())).toMatchObject({ code: 'network' });
});

test('an address of another origin is refused by name, and nobody is asked', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  expect(await catchError(fetchSession('https://elsewhere.example/polar/session'))).toMatchObject({
    code: 'invalid_request',
    message: expect.stringContaining('https://elsewhere.example'),
  });
  expect(fetch).not.toHaveBeenCalled();
});
