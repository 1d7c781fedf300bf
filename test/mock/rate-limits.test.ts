import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, SESSION, servePortal } from './portal-server.ts';

const body = {
  key: 'nope',
  organization_id: createCustomer().id,
  activation_id: createCustomer().id,
};

function serve(rateLimits?: boolean) {
  const licenseKey = createLicenseKey();
  const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
  const portal = servePortal({ licenseKeys: [licenseKey], now: () => clock.now, rateLimits });
  const token = portal.sessionToken;
  return {
    clock,
    portal,
    get: async () => (await ask(`${LICENSE_KEYS}/${licenseKey.id}`, { token })).status,
    getAnonymously: async () => (await ask(`${SESSION}/introspect`)).status,
    call: async (operation: string, bearer?: string) =>
      (await ask(`${LICENSE_KEYS}/${operation}`, { body, token: bearer })).status,
  };
}

describe('more than three license key requests in a second', () => {
  test('block an address from everything for a minute, but not the customer', async () => {
    const { clock, get, getAnonymously, call } = serve();
    expect(await call('deactivate')).toBe(404);
    expect(await call('deactivate')).toBe(404);
    expect(await call('deactivate')).toBe(404);
    expect(await call('deactivate')).toBe(429);
    expect(await getAnonymously()).toBe(429);
    expect(await get()).toBe(200);

    clock.now += 59_999;
    expect(await call('deactivate')).toBe(429);
    clock.now += 1;
    expect(await call('deactivate')).toBe(404);
  });

  test('block the customer who sends them with a bearer, and nobody else', async () => {
    const { portal, get, getAnonymously, call } = serve();
    const other = portal.createSession({ customer: createCustomer() }).token;
    for (const operation of ['validate', 'deactivate', 'deactivate']) {
      expect(await call(operation, portal.sessionToken)).toBe(404);
    }
    expect(await call('validate', portal.sessionToken)).toBe(429);
    expect(await get()).toBe(429);
    expect(await getAnonymously()).toBe(401);
    expect(await call('validate', other)).toBe(404);
  });

  test('are answered without a body, saying how long to wait', async () => {
    const { clock, call } = serve();
    for (let count = 0; count < 4; count += 1) await call('validate');
    const answer = await ask(`${LICENSE_KEYS}/deactivate`, { body });
    expect(await answer.text()).toBe('');
    expect(Object.fromEntries(answer.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Polar-Version',
      'polar-version': '2026-04',
      'retry-after': '60',
      vary: 'Origin',
    });
    clock.now += 20_500;
    const later = await ask(`${LICENSE_KEYS}/deactivate`, { body });
    expect(later.headers.get('retry-after')).toBe('40');
  });

  test('go through when they are spaced', async () => {
    const { clock, call } = serve();
    for (let count = 0; count < 9; count += 1) {
      expect(await call('deactivate')).toBe(404);
      clock.now += 400;
    }
  });

  test('go through when the limits are off', async () => {
    const { call } = serve(false);
    for (let count = 0; count < 9; count += 1) expect(await call('deactivate')).toBe(404);
  });
});

test('a hundred other requests a minute are answered, and the next one waits for the next minute', async () => {
  const { clock, get } = serve();
  for (let count = 0; count < 100; count += 1) expect(await get()).toBe(200);
  expect(await get()).toBe(429);
  clock.now += 60_000;
  expect(await get()).toBe(200);
});
