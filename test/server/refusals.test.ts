import { createSessionHandler } from 'polar-customer-portal/server';
import { expect, test, vi } from 'vitest';
import { ADDRESS, openVendor } from './vendor.ts';

test.each([
  [403, { headers: { 'Sec-Fetch-Site': 'cross-site' } }, /origin .* allowedOrigins/],
  [405, { method: 'GET' }, /^Only POST is allowed\.$/],
] as const)(
  'the body of a %i is for the developer, and tells the page that there is no session',
  async (status, init, message) => {
    const response = await openVendor().request(init);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { code: 'no_session', message: expect.stringMatching(message) as string },
    });
  },
);

test('a page that has left gets a response without a session', async () => {
  const page = new AbortController();
  const getCustomer = () => {
    page.abort();
    return { external_customer_id: 'account-2041' };
  };
  const response = await openVendor({ getCustomer }).request({ signal: page.signal });
  expect(await response.json()).toEqual({
    error: { code: 'no_session', message: 'The request was aborted.' },
  });
});

test('a session is requested from the newest version of Polar’s API that we know', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}));
  vi.stubGlobal('fetch', fetch);
  await openVendor().request();
  const { method, redirect, headers } = fetch.mock.calls[0]?.[1] ?? {};
  expect({ method, redirect }).toEqual({ method: 'POST', redirect: 'manual' });
  expect(new Headers(headers).get('Polar-Version')).toBe('2026-10');
});

test('an access token may hold what another kind of token begins with', () => {
  expect(openVendor({ accessToken: 'polar_oat_polar_cst_1' })).toBeDefined();
});

test.each([' polar_oat_1', 'polar_oat_1 '])(
  '%j holds a space, so createSessionHandler refuses it as an access token',
  (accessToken) => {
    expect(() => openVendor({ accessToken })).toThrow(/holds a space/);
  },
);

test.each([
  'Https://app.example.com',
  '1app://dashboard',
  'https:app.example.com',
  'https://',
  'a page at https://app.example.com',
])('%j is no origin, so createSessionHandler refuses it at once', (origin) => {
  expect(() =>
    createSessionHandler({
      accessToken: 'polar_oat_1',
      getCustomer: () => null,
      allowedOrigins: ['https://www.example.com', origin],
    }),
  ).toThrow(`allowedOrigins holds "${origin}"`);
});

test.each([
  'capacitor://localhost',
  'my-https://dashboard',
  'app+dev.2-x://dashboard',
  'http://[::1]:5173',
])('%s is an origin, so createSessionHandler takes it', async (origin) => {
  const { request } = openVendor({ allowedOrigins: [origin] });
  const response = await request({
    headers: { Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
  });
  expect(response.status).toBe(200);
});

test('the address of the route is its own, and not only its host', async () => {
  const { polar, getCustomer } = openVendor();
  const handle = createSessionHandler({ accessToken: polar.organizationToken, getCustomer });
  const ask = (Origin: string) =>
    handle(
      new Request(`${ADDRESS}?from=https://evil.example`, { method: 'POST', headers: { Origin } }),
    );
  expect((await ask('https://app.example')).status).toBe(200);
  expect((await ask('https://evil.example')).status).toBe(403);
});

test('an origin with the port that browsers leave out is refused, with how they send it', () => {
  expect(() => openVendor({ allowedOrigins: ['http://localhost:80'] })).toThrow(
    'Browsers send this one as "http://localhost".',
  );
});

test.each(['is-null', 'undefined-7', 'NaN[object Object]', 'account of null'])(
  'the id %s only looks like a missing value, and goes to Polar',
  async (id) => {
    const { request, polar } = openVendor({ getCustomer: () => ({ external_customer_id: id }) });
    await request();
    expect(polar.requests).toHaveLength(1);
  },
);

test.each(['Bearer polar_cst_1', 'polar_cst_', 'polar_cst_1\n', 'polar_mst_1 2', 'polar_oat_1'])(
  'a session whose token is not that of a customer is none: %j',
  async (token) => {
    const { request, polar, onError } = openVendor();
    const body = { token, expires_at: '2026-06-01T13:00:00Z' };
    polar.fail('customerSessions.create', { status: 201, body });
    expect((await request()).status).toBe(502);
    expect(onError.mock.calls[0]?.[0].code).toBe('invalid_response');
  },
);
