import { http } from 'msw';
import {
  createPortalClient,
  listLicenseKeys,
  type PortalErrorCode,
} from 'polar-customer-portal/client';
import type { SessionHandlerOptions } from 'polar-customer-portal/server';
import { expect, test, vi } from 'vitest';
import { sessionToken } from '../../docs/session-token.ts';
import { catchError } from '../api/ask.ts';
import { server } from '../setup.ts';
import { openVendor } from './vendor.ts';

/** Lets the page's own server answer. */
function serveVendor(answer: () => Promise<Response> | Response) {
  server.use(http.post('/polar/session', answer));
}

const getKeys = () => listLicenseKeys(createPortalClient({ sessionToken }));

test('the recipe for a page opens the license keys of who is signed in', async () => {
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
  'the recipe tells %d as %s',
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

test('the recipe tells a connection that dropped from a session that ended', async () => {
  serveVendor(() => Response.error());
  expect(await catchError(getKeys())).toMatchObject({ code: 'network' });
});
