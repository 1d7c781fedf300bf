import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, read, servePortal } from './portal-server.ts';
import { anotherId, expired, now, serveKey } from './serve-key.ts';

const hour = 3_600_000;

describe('validating', () => {
  test('counts, and says when', async () => {
    const { post, held, licenseKey } = serveKey({});
    const { body } = await read(post('validate', {}));
    expect(body).toMatchObject({ activation: null, validations: licenseKey.validations + 1 });
    expect(held()).toMatchObject({
      usage: licenseKey.usage,
      validations: licenseKey.validations + 1,
      last_validated_at: '2026-06-01T12:00:00.000000Z',
      modified_at: '2026-06-01T12:00:00.000000Z',
    });
  });

  test.each([
    ['has expired', expired, {}, 'License key has expired.'],
    ['is disabled', { status: 'disabled' }, {}, 'License key is no longer active.'],
    [
      'is of another benefit',
      {},
      { benefit_id: anotherId() },
      'License key does not match given benefit.',
    ],
    [
      'is of somebody else',
      {},
      { customer_id: anotherId() },
      'License key does not match given user.',
    ],
    ['lacks the activation', {}, { activation_id: anotherId() }, 'Not found'],
  ])('finds nothing when the key %s', async (_, overrides, fields, detail) => {
    const { post, held, licenseKey } = serveKey(overrides);
    expect(await read(post('validate', fields))).toEqual({
      status: 404,
      body: { error: 'ResourceNotFound', detail },
    });
    expect(held()?.validations).toBe(licenseKey.validations);
  });

  test('refuses more usage than is left, and none when there is no limit', async () => {
    const limited = serveKey({ usage: 13, limit_usage: 100 });
    expect(await read(limited.post('validate', { increment_usage: 1000 }))).toEqual({
      status: 400,
      body: { error: 'BadRequest', detail: 'License key only has 87 more usages.' },
    });
    const unlimited = serveKey({ usage: 13, limit_usage: 0 });
    expect((await unlimited.post('validate', { increment_usage: 1000 })).status).toBe(200);
    expect(unlimited.held()?.usage).toBe(1013);
  });

  test('holds an activation to the conditions that it was made with', async () => {
    const activation = createActivation({ conditions: { major_version: 1 } });
    const { post } = serveKey({ activations: [activation] });
    const activation_id = activation.id;
    const other = post('validate', { activation_id, conditions: { major_version: 2 } });
    expect(await read(other)).toEqual({
      status: 404,
      body: { error: 'ResourceNotFound', detail: 'License key does not match required conditions' },
    });
    const same = await read(post('validate', { activation_id, conditions: { major_version: 1 } }));
    expect(same).toMatchObject({ status: 200, body: { activation: { id: activation_id } } });
    expect(same.body).not.toHaveProperty('activation.conditions');
  });

  test('finds a key expired from the very moment on', async () => {
    let clock = now;
    const licenseKey = createLicenseKey({ expires_at: new Date(now + hour).toISOString() });
    const { key, organization_id } = licenseKey;
    servePortal({ licenseKeys: [licenseKey], now: () => clock });
    const validate = () => ask(`${LICENSE_KEYS}/validate`, { body: { key, organization_id } });
    clock = now + hour - 1;
    expect((await validate()).status).toBe(200);
    clock = now + hour;
    expect((await validate()).status).toBe(404);
  });
});
