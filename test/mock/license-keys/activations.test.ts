import { createActivation } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read } from '../serve-polar.ts';
import { anotherId, expired, NOT_FOUND, serveKey } from './serve-key.ts';

describe('licenseKeys.activate', () => {
  const unsupported =
    'This license key does not support activations. Use the /validate endpoint instead to check license validity.';
  const inactive = 'License key is no longer active. This license key can not be activated.';

  test.each([
    ['is full', { limit_activations: 2 }, 'License key activation limit already reached'],
    ['takes no activations (null)', { limit_activations: null }, unsupported],
    ['takes no activations (0)', { limit_activations: 0 }, unsupported],
    ['is revoked', { status: 'revoked' }, inactive],
    ['is disabled', { status: 'disabled' }, inactive],
    ['has expired', expired, 'License key has expired.'],
  ])('is refused when the key %s', async (_, overrides, detail) => {
    const { post, getHeld, licenseKey } = serveKey(overrides);
    expect(await read(post('activate', { label: 'x' }))).toEqual({
      status: 403,
      body: { error: 'NotPermitted', detail },
    });
    expect(getHeld()?.activations).toEqual(licenseKey.activations);
  });

  test('finds nothing for a wrong key or another organization', async () => {
    const { post } = serveKey({});
    const wrongKey = post('activate', { label: 'x', key: 'nope' });
    expect(await read(wrongKey)).toEqual(NOT_FOUND);
    const elsewhere = post('activate', { label: 'x', organization_id: anotherId() });
    expect(await read(elsewhere)).toEqual(NOT_FOUND);
  });
});

describe('licenseKeys.deactivate', () => {
  test('removes the activation, responds without a body, and finds nothing the second time', async () => {
    const [first, second] = [createActivation(), createActivation()];
    const { post, getHeld } = serveKey({ activations: [first, second] });
    const response = await post('deactivate', { activation_id: first.id });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(getHeld()?.activations.map(({ id }) => id)).toEqual([second.id]);
    expect(await read(post('deactivate', { activation_id: first.id }))).toEqual(NOT_FOUND);
  });

  test('finds nothing for a wrong key', async () => {
    const activation = createActivation();
    const { post, getHeld } = serveKey({ activations: [activation] });
    const response = post('deactivate', { activation_id: activation.id, key: 'nope' });
    expect(await read(response)).toEqual(NOT_FOUND);
    expect(getHeld()?.activations).toHaveLength(1);
  });
});
