import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, send, servePolar, SESSION } from '../serve-polar.ts';

const body = {
  key: 'nope',
  organization_id: createCustomer().id,
  activation_id: createCustomer().id,
};

function serve(rateLimits?: boolean) {
  const licenseKey = createLicenseKey();
  const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
  const polar = servePolar({ licenseKeys: [licenseKey], now: () => clock.now, rateLimits });
  const token = polar.sessionToken;
  return {
    clock,
    polar,
    get: async () => (await send(`${LICENSE_KEYS}/${licenseKey.id}`, { token })).status,
    getAnonymously: async () => (await send(`${SESSION}/introspect`)).status,
    call: async (operation: 'deactivate' | 'validate', bearer?: string) =>
      (await send(`${LICENSE_KEYS}/${operation}`, { body, token: bearer })).status,
  };
}

describe('more than three requests with a license key in a second', () => {
  test('block their IP address from everything for a minute, but not the customer', async () => {
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

  test('with a session token block its customer and nobody else', async () => {
    const { polar, get, getAnonymously, call } = serve();
    const other = polar.createSession({ customer: createCustomer() }).token;
    for (const operation of ['validate', 'deactivate', 'deactivate'] as const) {
      expect(await call(operation, polar.sessionToken)).toBe(404);
    }
    expect(await call('validate', polar.sessionToken)).toBe(429);
    expect(await get()).toBe(429);
    expect(await getAnonymously()).toBe(401);
    expect(await call('validate', other)).toBe(404);
  });

  test('get an empty response that says how long to wait', async () => {
    const { clock, call } = serve();
    for (let count = 0; count < 4; count += 1) await call('validate');
    const response = await send(`${LICENSE_KEYS}/deactivate`, { body });
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Polar-Version',
      'polar-version': '2026-10',
      'retry-after': '60',
      vary: 'Origin',
    });
    clock.now += 20_500;
    const later = await send(`${LICENSE_KEYS}/deactivate`, { body });
    expect(later.headers.get('retry-after')).toBe('40');
  });
});

test('requests with a license key that are 400 ms apart are not limited', async () => {
  const { clock, call } = serve();
  for (let count = 0; count < 9; count += 1) {
    expect(await call('deactivate')).toBe(404);
    clock.now += 400;
  }
});

test('rateLimits: false lifts the limits', async () => {
  const { call } = serve(false);
  for (let count = 0; count < 9; count += 1) expect(await call('deactivate')).toBe(404);
});

test('a hundred other requests pass in a minute, and more in the next minute', async () => {
  const { clock, get } = serve();
  for (let count = 0; count < 100; count += 1) expect(await get()).toBe(200);
  expect(await get()).toBe(429);
  clock.now += 60_000;
  expect(await get()).toBe(200);
});
