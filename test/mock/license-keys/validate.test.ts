import { createActivation, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar } from '../serve-polar.ts';
import { anotherId, expired, now, serveKey } from './serve-key.ts';

const HOUR = 3_600_000;

describe('licenseKeys.validate', () => {
  test('counts the validation and records its time', async () => {
    const { post, getHeld, licenseKey } = serveKey({});
    const { body } = await read(post('validate', {}));
    expect(body).toMatchObject({ activation: null, validations: licenseKey.validations + 1 });
    expect(getHeld()).toMatchObject({
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
      'is of another customer',
      {},
      { customer_id: anotherId() },
      'License key does not match given user.',
    ],
    ['has no such activation', {}, { activation_id: anotherId() }, 'Not found'],
  ])('finds nothing and counts nothing when the key %s', async (_, overrides, fields, detail) => {
    const { post, getHeld, licenseKey } = serveKey(overrides);
    expect(await read(post('validate', fields))).toEqual({
      status: 404,
      body: { error: 'ResourceNotFound', detail },
    });
    expect(getHeld()?.validations).toBe(licenseKey.validations);
  });

  test('refuses more usage than the limit leaves', async () => {
    const { post } = serveKey({ usage: 13, limit_usage: 100 });
    expect(await read(post('validate', { increment_usage: 1000 }))).toEqual({
      status: 400,
      body: { error: 'BadRequest', detail: 'License key only has 87 more usages.' },
    });
  });

  test('adds any usage to a key without a limit', async () => {
    const { post, getHeld } = serveKey({ usage: 13, limit_usage: 0 });
    expect((await post('validate', { increment_usage: 1000 })).status).toBe(200);
    expect(getHeld()?.usage).toBe(1013);
  });

  test('finds an activation only with the conditions it was activated with', async () => {
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

  test('finds a key expired from the very millisecond of expires_at on', async () => {
    let clock = now;
    const licenseKey = createLicenseKey({ expires_at: new Date(now + HOUR).toISOString() });
    const { key, organization_id } = licenseKey;
    servePolar({ licenseKeys: [licenseKey], now: () => clock });
    const validate = () => send(`${LICENSE_KEYS}/validate`, { body: { key, organization_id } });
    clock = now + HOUR - 1;
    expect((await validate()).status).toBe(200);
    clock = now + HOUR;
    expect((await validate()).status).toBe(404);
  });
});
