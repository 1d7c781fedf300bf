import { http } from 'msw';
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';
import { describe, expect, test, vi } from 'vitest';
import { server } from '../../network.ts';
import { catchError, connect } from './connect.ts';
import { respondWith } from './respond.ts';

const path = '/v1/customer-portal/orders/';

describe('a request', () => {
  test('sends the session token and the API version and no other header', async () => {
    const { client, sent } = respondWith([[200, {}]]);
    await client.request({ path });
    expect(sent).toEqual([
      {
        url: `https://api.polar.sh${path}`,
        init: {
          method: 'GET',
          headers: { Authorization: 'Bearer polar_cst_1', 'Polar-Version': '2026-10' },
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'] as const)(
    'sends a body as JSON with its content type (%s)',
    async (method) => {
      const { client, sent } = respondWith([[200, {}]]);
      await client.request({ method, path, body: { seats: 3, note: undefined } });
      expect(sent[0]?.init).toMatchObject({
        method,
        headers: { 'Content-Type': 'application/json' },
        body: '{"seats":3}',
      });
    },
  );

  test.each(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const)(
    'is never served from a cache, and follows no redirect (%s)',
    async (method) => {
      const { client, sent } = respondWith([[200, {}]]);
      await client.request({ method, path });
      expect(sent[0]?.init).toMatchObject({ method, redirect: 'error', cache: 'no-store' });
    },
  );

  test('fails when it is redirected, and what it leads to gets no token', async () => {
    const { client, licenseKey } = connect();
    const elsewhere = vi.fn(() => Response.json(licenseKey));
    server.use(
      http.all('https://api.polar.sh/*', () =>
        Response.redirect('https://elsewhere.example/', 307),
      ),
      http.all('https://elsewhere.example/', elsewhere),
    );
    const error = await catchError(getLicenseKey(client, licenseKey.id));
    expect(error.code).toBe('network');
    expect(error.message).toContain('a redirect, which is never followed');
    expect(elsewhere).not.toHaveBeenCalled();
  });

  test.each([
    '.example.com/v1/',
    '@example.com/v1/',
    ':8080/v1/',
    'v1/orders/',
    '//v1/',
    '/v1',
    '',
  ])(
    'is not sent when its path does not start with /v1/, which could lead to another host ("%s")',
    async (other) => {
      const sessionToken = vi.fn(() => 'polar_cst_1');
      const { client, sent } = respondWith([[200, {}]], { sessionToken });
      const error = await catchError(client.request({ path: other as `/v1/${string}` }));
      expect(error).toMatchObject({ code: 'invalid_request', status: undefined });
      expect(error.message).toMatch(
        /^client\.request\(\{ path \}\): path must start with "\/v1\/"/,
      );
      expect(sent).toEqual([]);
      expect(sessionToken).not.toHaveBeenCalled();
    },
  );

  test('sends no token and requests none when it needs no session', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_1');
    const { client, sent } = respondWith([[200, {}]], { sessionToken });
    await client.request({ path, auth: 'none' });
    expect(sent[0]?.init.headers).toEqual({ 'Polar-Version': '2026-10' });
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test('sends the API version that the client was created with', async () => {
    const { client, sent } = respondWith([[200, {}]], { apiVersion: '2027-01' });
    await client.request({ path });
    expect(sent[0]?.init.headers).toMatchObject({ 'Polar-Version': '2027-01' });
  });

  test('repeats a parameter for each entry of a list and leaves out what is undefined', async () => {
    const { client, sent } = respondWith([[200, {}]]);
    const query = { id: ['a&b', 2], page: 1, active: true, none: [], query: undefined };
    await client.request({ path, query });
    expect(sent[0]?.url).toBe(`https://api.polar.sh${path}?id=a%26b&id=2&page=1&active=true`);
  });

  test('is named in errors without its query, which may hold what a customer typed', async () => {
    const { client } = respondWith([[404, {}]]);
    const request = client.request({ path, query: { email: 'noor@example.com' } });
    await expect(request).rejects.toThrow(
      /^Polar responded to GET \/v1\/customer-portal\/orders\/ with 404/,
    );
  });

  test('uses the fetch that the page has when it is sent', async () => {
    const { get } = connect();
    const fetch = vi.spyOn(globalThis, 'fetch');
    await get();
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('reaches what this package has no function for, with the same session', async () => {
    const { client, polar } = connect();
    const session = await client.request({
      path: '/v1/customer-portal/customer-session/introspect',
    });
    expect(session).toEqual({ expires_at: expect.stringMatching(/Z$/), return_url: null });
    expect(polar.requests[0]).toMatchObject({ headers: { authorization: '…' } });
  });
});

describe('the option server', () => {
  test.each([
    [undefined, 'https://api.polar.sh'],
    ['production', 'https://api.polar.sh'],
    ['sandbox', 'https://sandbox-api.polar.sh'],
    ['https://polar.example', 'https://polar.example'],
    ['https://example.com/proxy/polar/', 'https://example.com/proxy/polar'],
    ['http://127.0.0.1:8000//', 'http://127.0.0.1:8000'],
  ])('decides where requests go (%s)', async (server, base) => {
    const { client, sent } = respondWith([[200, {}]], { server });
    expect(client.server).toBe(base);
    await client.request({ path });
    expect(sent.map(({ url }) => url)).toEqual([base + path]);
  });

  test.each(['', 'prod', 'api.polar.sh', 'ftp://polar.sh', 'https://', 'toString', '/v1'])(
    'is refused with what it may be when it is no server ("%s")',
    (server) => {
      const create = () => createPortalClient({ sessionToken: 'polar_cst_1', server });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(
        `server must be "production", "sandbox" or an address that starts with https:// or http://, for example "https://api.polar.sh". It is "${server}".`,
      );
    },
  );

  test('is refused with the right address when it ends with /v1', () => {
    const server = 'https://polar.example/api/v1/';
    expect(() => createPortalClient({ sessionToken: 'polar_cst_1', server })).toThrow(
      'server must not end with /v1, which each request adds. Write "https://polar.example/api".',
    );
  });

  test('is not quoted when it is a token', () => {
    expect(() => createPortalClient({ sessionToken: 'x', server: 'polar_oat_SECRET' })).toThrow(
      /^(?!.*SECRET).*It is a token\.$/,
    );
  });
});

test.each([0, -1, Number.NaN, Infinity, 2 ** 31])(
  'the option timeout is refused with what it may be when no timer can count it (%s)',
  (timeout) => {
    const create = () => createPortalClient({ sessionToken: 'polar_cst_1', timeout });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/^timeout must be a number of milliseconds above 0 .* It is /);
  },
);

describe('the scope of a client', () => {
  const sessionToken = 'polar_cst_secret';

  test('is its own and not made of the token when the customer is not named', () => {
    const clients = [createPortalClient({ sessionToken }), createPortalClient({ sessionToken })];
    expect(new Set(clients.map(({ scope }) => scope)).size).toBe(2);
    expect(JSON.stringify(clients)).not.toContain('secret');
  });

  test('is its own when the id of the customer is empty', () => {
    const scopes = [1, 2].map(() => createPortalClient({ sessionToken, customerId: '' }).scope);
    expect(new Set(['', ...scopes]).size).toBe(3);
  });

  test.each([
    ['a browser', () => vi.stubGlobal('document', {})],
    ['a server', () => {}],
  ])('differs between two copies of the package in %s', async (_, prepare) => {
    prepare();
    const scopes: string[] = [];
    for (let copies = 0; copies < 2; copies += 1) {
      vi.resetModules();
      const copy = await import('polar-customer-portal/client');
      scopes.push(copy.createPortalClient({ sessionToken }).scope);
    }
    expect(scopes[0]).not.toBe(scopes[1]);
  });

  test('of a server is never that of a browser, and needs no random value', () => {
    const random = vi.spyOn(crypto, 'getRandomValues');
    expect(createPortalClient({ sessionToken }).scope).toMatch(/^server-\d+$/);
    expect(random).not.toHaveBeenCalled();
    vi.stubGlobal('document', {});
    expect(createPortalClient({ sessionToken }).scope).toMatch(/^session-\d/);
  });

  test('stays the same, and is made when it is first read', () => {
    vi.stubGlobal('document', {});
    const random = vi.spyOn(crypto, 'getRandomValues');
    const client = createPortalClient({ sessionToken });
    expect(random).not.toHaveBeenCalled();
    expect(client.scope).toBe(client.scope);
    expect(random).toHaveBeenCalledOnce();
  });

  test('needs no secure context', () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(createPortalClient({ sessionToken }).scope).toMatch(/^session-\d/);
  });

  test('is the id of the customer, so that two clients of one customer share what is cached', () => {
    const scopes = ['account-2041', 'account-2041', 'account-7'].map(
      (customerId) => createPortalClient({ sessionToken, customerId }).scope,
    );
    expect(scopes).toEqual(['account-2041', 'account-2041', 'account-7']);
  });
});
