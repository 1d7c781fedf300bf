import { createActivation } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read } from './portal-server.ts';
import { anotherId, expired, NOT_FOUND, serveKey } from './serve-key.ts';

describe('activating', () => {
  const unsupported =
    'This license key does not support activations. Use the /validate endpoint instead to check license validity.';
  const inactive = 'License key is no longer active. This license key can not be activated.';

  test.each([
    ['is full', { limit_activations: 2 }, 'License key activation limit already reached'],
    ['takes none', { limit_activations: null }, unsupported],
    ['takes zero', { limit_activations: 0 }, unsupported],
    ['is revoked', { status: 'revoked' }, inactive],
    ['is disabled', { status: 'disabled' }, inactive],
    ['has expired', expired, 'License key has expired.'],
  ])('is refused when the key %s', async (_, overrides, detail) => {
    const { post, held, licenseKey } = serveKey(overrides);
    expect(await read(post('activate', { label: 'x' }))).toEqual({
      status: 403,
      body: { error: 'NotPermitted', detail },
    });
    expect(held()?.activations).toEqual(licenseKey.activations);
  });

  test('needs the right key of the right organization', async () => {
    const { post } = serveKey({});
    expect(await read(post('activate', { label: 'x', key: 'nope' }))).toEqual(NOT_FOUND);
    expect(await read(post('activate', { label: 'x', organization_id: anotherId() }))).toEqual(
      NOT_FOUND,
    );
  });
});

describe('deactivating', () => {
  test('frees the place, answers without a body, and finds nothing the second time', async () => {
    const [first, second] = [createActivation(), createActivation()];
    const { post, held } = serveKey({ activations: [first, second] });
    const answer = await post('deactivate', { activation_id: first.id });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(held()?.activations.map(({ id }) => id)).toEqual([second.id]);
    expect(await read(post('deactivate', { activation_id: first.id }))).toEqual(NOT_FOUND);
  });

  test('needs the right key', async () => {
    const activation = createActivation();
    const { post, held } = serveKey({ activations: [activation] });
    const answer = post('deactivate', { activation_id: activation.id, key: 'nope' });
    expect(await read(answer)).toEqual(NOT_FOUND);
    expect(held()?.activations).toHaveLength(1);
  });
});
