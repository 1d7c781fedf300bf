import { createMember, createLicenseKey } from 'polar-customer-portal/mock';
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { createSessionHandler, type SessionHandlerOptions } from 'polar-customer-portal/server';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { server } from '../network.ts';
import { ADDRESS, openVendor } from './vendor.ts';

describe('a customer who is signed in', () => {
  test('gets a session that opens their license key, and nothing else of Polar’s response', async () => {
    const { request, licenseKey, polar } = openVendor();
    const response = await request();
    expect(response.status).toBe(200);
    const session = (await response.json()) as { token: string };
    expect(session).toEqual({
      token: expect.stringMatching(/^polar_cst_/) as string,
      expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    const client = createPortalClient({ sessionToken: session.token });
    expect((await getLicenseKey(client, licenseKey.id)).key).toBe(licenseKey.key);
    expect(polar.requests.map(({ operation }) => operation)).toEqual([
      'customerSessions.create',
      'licenseKeys.get',
    ]);
  });

  test.each([
    ["the vendor's own id", () => ({ external_customer_id: 'account-2041' })],
    ["Polar's id", () => ({ customer_id: createLicenseKey().customer_id })],
    ['an id that comes later', async () => ({ external_customer_id: 'account-2041' })],
    [
      'an id beside another that is null',
      () => ({ external_customer_id: 'account-2041', customer_id: null }),
    ],
  ])('is known by %s', async (_, getCustomer) => {
    const { request } = openVendor({
      getCustomer: getCustomer as SessionHandlerOptions['getCustomer'],
    });
    expect((await request()).status).toBe(200);
  });

  test.each([
    ["Polar's id", ({ id }: { id: string }) => ({ member_id: id })],
    ["the vendor's own id", () => ({ external_member_id: 'person-7' })],
  ])('may be a member of a team, known by %s', async (_, name) => {
    const member = createMember({ external_id: 'person-7' });
    const licenseKeys = [createLicenseKey({ member })];
    const { request } = openVendor(
      { getCustomer: () => ({ external_customer_id: 'account-2041', ...name(member) }) },
      { licenseKeys },
    );
    const { token } = (await (await request()).json()) as { token: string };
    expect(token).toMatch(/^polar_mst_/);
  });

  test('is recognized by what their browser sent', async () => {
    const { request, getCustomer } = openVendor();
    await request({ headers: { Authorization: 'Bearer of-the-vendor' } });
    expect(getCustomer).toHaveBeenCalledTimes(1);
    expect(getCustomer.mock.calls[0]?.[0].headers.get('authorization')).toBe(
      'Bearer of-the-vendor',
    );
  });
});

describe('the request to Polar', () => {
  test('holds the id, the access token and the API version, and nothing of what the browser sent', async () => {
    let sent: Request | undefined;
    server.use(
      http.post('https://sandbox-api.polar.sh/v1/customer-sessions/', ({ request }) => {
        sent = request.clone();
        return Response.json({ token: 'polar_cst_1', expires_at: '2026-06-01T13:00:00Z' });
      }),
    );
    const customer = {
      external_customer_id: 'account-2041',
      email: 'noor@example.com',
      plan: 'pro',
    };
    const handle = createSessionHandler({
      accessToken: 'polar_oat_1',
      server: 'sandbox',
      apiVersion: '2027-01',
      getCustomer: () => customer,
    });
    const headers = { Cookie: 'session=1', Authorization: 'Bearer of-the-vendor' };
    const response = await handle(
      new Request(ADDRESS, { method: 'POST', headers, body: '{"a":1}' }),
    );
    expect(response.status).toBe(200);
    expect(await sent?.json()).toEqual({ external_customer_id: 'account-2041' });
    expect(Object.fromEntries(sent?.headers ?? [])).toEqual({
      authorization: 'Bearer polar_oat_1',
      'content-type': 'application/json',
      'polar-version': '2027-01',
    });
  });

  test.each([
    ['production by default', undefined, 'https://api.polar.sh'],
    ['production by name', 'production', 'https://api.polar.sh'],
    ['the sandbox', 'sandbox', 'https://sandbox-api.polar.sh'],
    ['a stand-in with a path', 'http://localhost:4000/polar//', 'http://localhost:4000/polar'],
  ])('goes to %s', async (_, name, url) => {
    const urls: string[] = [];
    server.use(
      http.all(/.*/, ({ request }) => {
        urls.push(request.url);
        return Response.json({ token: 'polar_cst_1', expires_at: '2026-06-01T13:00:00Z' });
      }),
    );
    const handle = createSessionHandler({
      accessToken: 'polar_oat_1',
      server: name,
      getCustomer: () => ({ customer_id: '1' }),
    });
    await handle(new Request(ADDRESS, { method: 'POST' }));
    expect(urls).toEqual([`${url}/v1/customer-sessions/`]);
  });
});

describe('a page where nobody is signed in', () => {
  test.each([
    ['null', () => null],
    ['null, later', async () => null],
    ['undefined', () => undefined],
    ['false', async () => false as const],
    // What `user.id && { … }` may be.
    ['an empty text', () => '' as unknown as null],
    ['0', () => 0 as unknown as null],
    ['NaN', () => Number.NaN as unknown as null],
  ] satisfies [string, SessionHandlerOptions['getCustomer']][])(
    'gets 401, and nothing is sent to Polar: getCustomer returned %s',
    async (_, getCustomer) => {
      const { request, polar, onError } = openVendor({ getCustomer });
      const response = await request();
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        error: { code: 'unauthorized', message: 'Nobody is signed in.' },
      });
      expect(polar.requests).toEqual([]);
      expect(onError).not.toHaveBeenCalled();
    },
  );
});

describe('a method other than POST', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('gets 405: %s', async (method) => {
    const { request, getCustomer } = openVendor();
    const response = await request({ method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(getCustomer).not.toHaveBeenCalled();
  });
});

describe('every response', () => {
  test.each([
    [200, {}, {}],
    [401, { getCustomer: () => null }, {}],
    [403, {}, { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
    [404, { getCustomer: () => ({ external_customer_id: 'nobody' }) }, {}],
    [405, {}, { method: 'GET' }],
    [500, { getCustomer: () => Promise.reject(new Error('No database.')) }, {}],
    [502, { accessToken: 'polar_oat_revoked' }, {}],
  ] satisfies [number, Partial<SessionHandlerOptions>, RequestInit][])(
    'is JSON that nobody may keep, and that no other origin may read: %d',
    async (status, options, init) => {
      const response = await openVendor(options).request(init);
      expect(response.status).toBe(status);
      const { allow: _, ...headers } = Object.fromEntries(response.headers);
      expect(headers).toEqual({ 'cache-control': 'no-store', 'content-type': 'application/json' });
      expect(await response.json()).toBeTypeOf('object');
    },
  );
});
