import { createLicenseKey } from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { LICENSE_KEYS, send, servePolar, SESSION } from '../serve-polar.ts';

test('polar.requests lists the requests, without tokens and license keys', async () => {
  const licenseKey = createLicenseKey();
  const { id, key, organization_id } = licenseKey;
  const polar = servePolar({ licenseKeys: [licenseKey] });
  const token = polar.sessionToken;
  await send(`${LICENSE_KEYS}/${id}`, { token });
  await send(`${LICENSE_KEYS}/?page=2&secret=${key}`, { token });
  await send(`${LICENSE_KEYS}/${key}`, { token });
  await send(`${LICENSE_KEYS}/${key}/rotate`, { token, method: 'POST' });
  await send(`${LICENSE_KEYS}/${key}/nonsense?key=${key}`, { token });
  await send('/v1/customer-portal/orders/', { token });
  await send(`${LICENSE_KEYS}/validate`, { body: { key, organization_id }, version: '2026-10' });

  expect(polar.requests.map(({ method, path, operation }) => [method, path, operation])).toEqual([
    ['GET', `${LICENSE_KEYS}/${id}`, 'licenseKeys.get'],
    ['GET', `${LICENSE_KEYS}/?page=2`, 'licenseKeys.list'],
    ['GET', `${LICENSE_KEYS}/…`, 'licenseKeys.get'],
    ['POST', `${LICENSE_KEYS}/…/rotate`, 'licenseKeys.rotate'],
    ['GET', `${LICENSE_KEYS}/…/nonsense`, undefined],
    ['GET', '/v1/customer-portal/orders/', 'orders.list'],
    ['POST', `${LICENSE_KEYS}/validate`, 'licenseKeys.validate'],
  ]);
  expect(polar.requests[0]?.headers['authorization']).toBe('…');
  expect(polar.requests.at(-1)?.headers).toMatchObject({ 'polar-version': '2026-10' });
  expect(polar.requests.at(-1)?.headers).not.toHaveProperty('authorization');
  expect(JSON.stringify(polar.requests)).not.toContain(token);
  expect(JSON.stringify(polar.requests)).not.toContain(key);
});

test("polar.requests has the time of the mock's own clock", async () => {
  const polar = servePolar({ now: () => 1000 });
  await send(`${SESSION}/introspect`);
  expect(polar.requests[0]?.time).toBe(1000);
});
