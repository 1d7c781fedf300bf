import {
  createActivation,
  createActivations,
  createCustomer,
  createLicenseKey,
  createMockPolar,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar } from '../serve-polar.ts';
import { anotherId, expired, NOT_FOUND, serveKey } from './serve-key.ts';

describe('licenseKeys.get', () => {
  test('finds neither an unknown key nor one of another customer', async () => {
    const mine = createLicenseKey();
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { sessionToken: token } = servePolar({ licenseKeys: [mine, theirs] });
    expect((await send(`${LICENSE_KEYS}/${mine.id}`, { token })).status).toBe(200);
    expect(await read(send(`${LICENSE_KEYS}/${theirs.id}`, { token }))).toEqual(NOT_FOUND);
    expect(await read(send(`${LICENSE_KEYS}/${anotherId()}`, { token }))).toEqual(NOT_FOUND);
  });

  test('sends no hidden activations, though they count and can be deactivated', async () => {
    const activation = createActivation();
    const { get, post, getHeld } = serveKey({
      activations: [activation],
      activations_hidden: true,
      limit_activations: 1,
    });
    const { body } = await read(get());
    expect(body).toMatchObject({ activations: [] });
    expect(body).not.toHaveProperty('activations_hidden');
    expect((await post('activate', { label: 'x' })).status).toBe(403);
    expect((await post('deactivate', { activation_id: activation.id })).status).toBe(204);
    expect(getHeld()?.activations).toEqual([]);
  });

  test('sends what licenseKeys.add replaced in the meantime', async () => {
    const { polar, licenseKey, get } = serveKey({});
    polar.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    expect((await read(get())).body).toMatchObject({ id: licenseKey.id, status: 'revoked' });
  });

  test('sends ten thousand activations', async () => {
    const { get } = serveKey({ activations: createActivations(10_000) });
    const { body } = await read(get());
    expect((body as { activations: object[] }).activations).toHaveLength(10_000);
  });
});

test('a request leaves the fixture as it was, so that it can be given to another mock', async () => {
  const { licenseKey, post } = serveKey({ activations: [] });
  await post('activate', { label: 'Laptop' });
  expect(licenseKey.activations).toEqual([]);
  expect(createMockPolar({ licenseKeys: [licenseKey] }).licenseKeys.get(licenseKey.id)).toEqual(
    licenseKey,
  );
});

describe('licenseKeys.rotate', () => {
  test.each([
    [
      'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F',
      /^NIMBUS-[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/,
    ],
    ['NIMBUS-PRO-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', /^NIMBUS-PRO-[\dA-F]{8}-/],
    ['0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', /^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/],
    ['short', /^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/],
  ])('replaces %s by a key with the same prefix, and the old one stops', async (key, successor) => {
    const { licenseKey, rotate, post, getHeld } = serveKey({ key });
    const { status, body } = await read(rotate());
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('activations');
    expect(body).toMatchObject({
      key: expect.stringMatching(successor) as string,
      display_key: `****-${getHeld()?.key.slice(-6)}`,
      modified_at: '2026-06-01T12:00:00.000000Z',
    });
    expect(getHeld()?.key).not.toBe(key);
    expect(getHeld()?.activations).toEqual(licenseKey.activations);
    expect(await read(post('validate', {}))).toEqual(NOT_FOUND);
  });

  test.each([
    ['a disabled', { status: 'disabled' }],
    ['an expired', expired],
  ])('replaces %s key too', async (_, overrides) => {
    const { rotate } = serveKey(overrides);
    expect((await rotate()).status).toBe(200);
  });

  test('refuses to replace a revoked key', async () => {
    const { rotate } = serveKey({ status: 'revoked' });
    expect(await read(rotate())).toEqual({
      status: 400,
      body: {
        error: 'RotateNotPermitted',
        detail:
          'License key cannot be rotated in its current status. Current status: revoked. Allowed statuses: disabled, granted.',
      },
    });
  });
});
