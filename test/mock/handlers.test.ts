import { createHandlers, createMockPolar, handleNavigations } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { server } from '../network.ts';
import { SESSION } from './serve-polar.ts';

test.each([
  ['production', 'https://api.polar.sh'],
  ['sandbox', 'https://sandbox-api.polar.sh'],
  ['https://polar.example/', 'https://polar.example'],
  ['http://localhost:4000/(polar)/v1/api/', 'http://localhost:4000/(polar)/v1/api'],
])('createHandlers replaces the server %s', async (name, url) => {
  const polar = createMockPolar();
  server.use(...createHandlers(polar, { server: name }));
  const headers = { Authorization: `Bearer ${polar.sessionToken}` };
  expect((await fetch(`${url}${SESSION}/introspect`, { headers })).status).toBe(200);
});

test.each(['staging', 'ftp://polar.example', 'https://'])(
  'createHandlers and handleNavigations throw for %s, which is no server',
  (name) => {
    for (const handle of [createHandlers, handleNavigations]) {
      expect(() => handle(createMockPolar(), { server: name })).toThrow(
        /server must be "production", "sandbox" or an address/,
      );
    }
  },
);

test('handleNavigations does nothing where there is no browser', () => {
  expect(() => handleNavigations(createMockPolar())()).not.toThrow();
});
