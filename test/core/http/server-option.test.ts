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
