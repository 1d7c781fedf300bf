import { createPortalClient } from 'polar-customer-portal/client';
import { createHandlers, createMockPolar } from 'polar-customer-portal/mock';
import { createSessionHandler } from 'polar-customer-portal/server';
import { expect, test } from 'vitest';

/** Everything with an option `server`, apart from the components, which pass it to the client. */
const USES: [name: string, use: (server: string) => unknown][] = [
  ['createPortalClient', (server) => createPortalClient({ server, sessionToken: 'polar_cst_1' })],
  ['createHandlers', (server) => createHandlers(createMockPolar(), { server })],
  [
    'createSessionHandler',
    (server) =>
      createSessionHandler({ server, accessToken: 'polar_oat_1', getCustomer: () => null }),
  ],
];

test.each(USES)('%s takes the same values of `server` as all else', (_, use) => {
  for (const server of [
    'production',
    'sandbox',
    'http://localhost:8000',
    'http://localhost:8000/',
    'https://polar.example/behind/a/path',
  ]) {
    expect(() => use(server)).not.toThrow();
  }
});

test.each(USES)('%s refuses the same values of `server` as all else, by name', (_, use) => {
  for (const server of ['staging', '', 'https://', 'https://a b', 'ftp://polar.example']) {
    expect(() => use(server)).toThrow(/^server must be "production", "sandbox" or an address/);
  }
  expect(() => use('https://polar.example/v1')).toThrow(/^server must not end with \/v1/);
});

test.each(USES)(
  '%s takes nothing but an address that begins with http:// or https://',
  (_, use) => {
    for (const server of [
      'ftp://https://polar.example',
      'app+http://polar.example',
      ' https://polar.example',
      'ftp://https://polar.example/v1',
      'https:polar.example',
    ]) {
      expect(() => use(server)).toThrow(/^server must /);
      expect(() => use(server)).not.toThrow(/Write/);
    }
  },
);

test.each(USES)('%s takes an address whose path only begins or goes on with v1', (_, use) => {
  for (const server of ['https://polar.example/v1/proxy', 'https://v1.example/api/v12']) {
    expect(() => use(server)).not.toThrow();
  }
});

test('the message about a server that ends with /v1 says what to write instead', () => {
  expect(() =>
    createPortalClient({ server: 'http://localhost:8000/polar/v1//', sessionToken: 'polar_cst_1' }),
  ).toThrow('Write "http://localhost:8000/polar".');
});

test('a token in place of the server is not quoted', () => {
  for (const [server, told] of [
    ['polar_cst_SECRET', 'a token'],
    ['my_polar_server', '"my_polar_server"'],
  ] as const) {
    expect(() => createPortalClient({ server, sessionToken: 'polar_cst_1' })).toThrow(
      `It is ${told}.`,
    );
  }
});
