import {
  createActivation,
  createCustomer,
  createLicenseKey,
  createPortal,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, read, servePortal } from './portal-server.ts';
import { anotherId, expired, NOT_FOUND, serveKey } from './serve-key.ts';

describe('getting a license key', () => {
  test('shows nobody the key of another customer', async () => {
    const mine = createLicenseKey();
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { sessionToken: token } = servePortal({ licenseKeys: [mine, theirs] });
    expect((await ask(`${LICENSE_KEYS}/${mine.id}`, { token })).status).toBe(200);
    expect(await read(ask(`${LICENSE_KEYS}/${theirs.id}`, { token }))).toEqual(NOT_FOUND);
    expect(await read(ask(`${LICENSE_KEYS}/${anotherId()}`, { token }))).toEqual(NOT_FOUND);
  });

  test('keeps hidden activations to the server, where they count and can be deactivated', async () => {
    const activation = createActivation();
    const { portal, licenseKey, post, held } = serveKey({
      activations: [activation],
      activations_hidden: true,
      limit_activations: 1,
    });
    const { body } = await read(
      ask(`${LICENSE_KEYS}/${licenseKey.id}`, { token: portal.sessionToken }),
    );
    expect(body).toMatchObject({ activations: [] });
    expect(body).not.toHaveProperty('activations_hidden');
    expect((await post('activate', { label: 'x' })).status).toBe(403);
    expect((await post('deactivate', { activation_id: activation.id })).status).toBe(204);
    expect(held()?.activations).toEqual([]);
  });

  test('shows what the vendor changed in the meantime', async () => {
    const { portal, licenseKey } = serveKey({});
    portal.licenseKeys.add({ ...licenseKey, status: 'revoked' });
    const { body } = await read(
      ask(`${LICENSE_KEYS}/${licenseKey.id}`, { token: portal.sessionToken }),
    );
    expect(body).toMatchObject({ id: licenseKey.id, status: 'revoked' });
  });

  test('leaves the fixture as it was, so that it can seed another portal', async () => {
    const { licenseKey, post } = serveKey({ activations: [] });
    await post('activate', { label: 'Laptop' });
    expect(licenseKey.activations).toEqual([]);
    expect(createPortal({ licenseKeys: [licenseKey] }).licenseKeys.get(licenseKey.id)).toEqual(
      licenseKey,
    );
  });
});

describe('rotating a license key', () => {
  test.each([
    [
      'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F',
      /^NIMBUS-[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/,
    ],
    ['NIMBUS-PRO-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', /^NIMBUS-PRO-[\dA-F]{8}-/],
    ['0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F', /^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/],
    ['short', /^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/],
  ])('gives %s a successor with the same prefix and kills it', async (key, successor) => {
    const { portal, licenseKey, post, held } = serveKey({ key });
    const { status, body } = await read(
      ask(`${LICENSE_KEYS}/${licenseKey.id}/rotate`, {
        method: 'POST',
        token: portal.sessionToken,
      }),
    );
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('activations');
    expect(body).toMatchObject({
      key: expect.stringMatching(successor) as string,
      display_key: `****-${held()?.key.slice(-6)}`,
      modified_at: '2026-06-01T12:00:00.000000Z',
    });
    expect(held()?.key).not.toBe(key);
    expect(held()?.activations).toEqual(licenseKey.activations);
    expect(await read(post('validate', {}))).toEqual(NOT_FOUND);
  });

  test.each([
    ['a disabled', { status: 'disabled' }, 200],
    ['an expired', expired, 200],
    ['a revoked', { status: 'revoked' }, 400],
  ])('answers %s key with its status', async (_, overrides, status) => {
    const { portal, licenseKey } = serveKey(overrides);
    const answer = await read(
      ask(`${LICENSE_KEYS}/${licenseKey.id}/rotate`, {
        method: 'POST',
        token: portal.sessionToken,
      }),
    );
    expect(answer.status).toBe(status);
    if (status === 400) {
      expect(answer.body).toEqual({
        error: 'RotateNotPermitted',
        detail:
          'License key cannot be rotated in its current status. Current status: revoked. Allowed statuses: disabled, granted.',
      });
    }
  });
});
