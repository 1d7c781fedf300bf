import {
  activateLicenseKey,
  deactivateLicenseKey,
  validateLicenseKey,
} from 'polar-customer-portal/client';
import {
  createActivation,
  createCustomer,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runClockUntilSettled, stopClock } from '../core/http/clock.ts';
import { catchError, readAll, withValue } from '../core/http/connect.ts';
import { readBody, recordApp } from '../core/http/record.ts';

const NOW = '2026-06-15T12:00:00.000000Z';
const OTHER_ID = '5b7d1e20-94c6-4f3a-8e05-c2a9d6f17b38';

beforeEach(() => stopClock());

describe('activateLicenseKey', () => {
  test('returns the activation together with its license key', async () => {
    const { client, names, licenseKey, getServed } = recordApp({ activations: [] });
    const meta = { os: 'macOS 16.1', arm: true, cores: 12 };
    const { license_key, ...activation } = await activateLicenseKey(client, {
      ...names,
      label: 'Studio Mac',
      meta,
      conditions: { major: 2 },
    });
    expect(activation).toEqual({
      id: expect.any(String) as string,
      license_key_id: licenseKey.id,
      label: 'Studio Mac',
      meta,
      created_at: NOW,
      modified_at: null,
    });
    expect(license_key).toMatchObject(names);
    expect(license_key).not.toHaveProperty('activations');
    expect(getServed()?.activations).toEqual([{ ...activation, conditions: { major: 2 } }]);
  });

  test.each<[LicenseKeyOverrides, reason: RegExp]>([
    [{ limit_activations: 2 }, /limit already reached$/],
    [{ limit_activations: 0 }, /does not support activations/],
    [{ limit_activations: null }, /does not support activations/],
    [{ expires_at: NOW }, /has expired\.$/],
    [{ status: 'disabled' }, /no longer active/],
    [{ status: 'revoked' }, /no longer active/],
  ])('fails with the reason when Polar refuses the activation (%j)', async (overrides, reason) => {
    const { client, names, getServed } = recordApp(overrides);
    const error = await catchError(activateLicenseKey(client, { ...names, label: 'PC' }));
    expect(error).toMatchObject({ code: 'forbidden', status: 403 });
    expect(error.message).toMatch(reason);
    expect(getServed()?.activations).toHaveLength(2);
  });

  test.each([{ key: 'NIMBUS-TYPO' }, { organization_id: createCustomer().id }])(
    'fails with not_found when the key or the organization is unknown (%j)',
    async (wrong) => {
      const { client, names } = recordApp();
      const error = await catchError(activateLicenseKey(client, { ...names, label: '', ...wrong }));
      expect(error).toMatchObject({ code: 'not_found', status: 404 });
    },
  );
});

describe('validateLicenseKey', () => {
  test('returns the license key and counts the validation', async () => {
    const { client, names, licenseKey, getServed } = recordApp({ validations: 7 });
    const validated = await validateLicenseKey(client, names);
    expect(validated).toMatchObject({
      ...names,
      id: licenseKey.id,
      validations: 8,
      last_validated_at: NOW,
      activation: null,
    });
    const again = await runClockUntilSettled(validateLicenseKey(client, names));
    expect(again.validations).toBe(9);
    expect(getServed()).toMatchObject({ validations: 9, usage: licenseKey.usage });
  });

  test('adds to the usage up to the limit', async () => {
    const { client, names, getServed } = recordApp({ usage: 12, limit_usage: 100 });
    const validate = (increment_usage: number) =>
      runClockUntilSettled(validateLicenseKey(client, { ...names, increment_usage }));
    expect((await validate(3)).usage).toBe(15);
    const error = await catchError(validate(86));
    expect(error).toMatchObject({ code: 'rejected', status: 400 });
    expect(error.message).toMatch(/only has 85 more usages\.$/);
    expect(getServed()).toMatchObject({ usage: 15, validations: 8 });
    expect((await validate(85)).usage).toBe(100);
  });

  test('returns the given activation if its conditions match', async () => {
    const conditions = { major: 2 };
    const activations = [createActivation({ label: 'Laptop', conditions }), createActivation()];
    const { client, names, activation } = recordApp({ activations });
    const params = { ...names, activation_id: activation.id, conditions };
    const { conditions: _, ...expected } = activation;
    expect((await validateLicenseKey(client, params)).activation).toEqual(expected);
    const other = validateLicenseKey(client, { ...params, conditions: { major: 3 } });
    const error = await runClockUntilSettled(catchError(other));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(error.message).toMatch(/required conditions$/);
  });

  test.each<[string, LicenseKeyOverrides, wrong: object, reason: RegExp]>([
    ['the key is disabled', { status: 'disabled' }, {}, /no longer active\.$/],
    ['the key has expired', { expires_at: NOW }, {}, /has expired\.$/],
    ['the benefit is another', {}, { benefit_id: OTHER_ID }, /given benefit\.$/],
    ['the customer is another', {}, { customer_id: OTHER_ID }, /given user\.$/],
    ['the activation does not exist', {}, { activation_id: OTHER_ID }, /Not found$/],
    ['the key was replaced', {}, { key: 'NIMBUS-OLD' }, /Not found$/],
  ])(
    'fails with not_found and counts no validation when %s',
    async (_, overrides, wrong, reason) => {
      const { client, names, getServed } = recordApp({ validations: 7, ...overrides });
      const error = await catchError(validateLicenseKey(client, { ...names, ...wrong }));
      expect(error).toMatchObject({ code: 'not_found', status: 404 });
      expect(error.message).toMatch(reason);
      expect(getServed()?.validations).toBe(7);
    },
  );
});

describe('deactivateLicenseKey', () => {
  test('frees the slot without a valid session and returns nothing', async () => {
    const app = recordApp({}, { sessionToken: 'polar_cst_ended' });
    const { client, names, activation, getServed } = app;
    const result = deactivateLicenseKey(client, { ...names, activation_id: activation.id });
    expect(await result).toBeUndefined();
    expect(getServed()?.activations).toHaveLength(1);
  });

  test.each([{ body: {} }, { body: null }, { body: [] }, 'html', 'garbage'] as const)(
    'fails with invalid_response when what responds is not Polar (%j)',
    async (failure) => {
      const { client, names, activation, polar } = recordApp();
      polar.fail('licenseKeys.deactivate', failure);
      const params = { ...names, activation_id: activation.id };
      const error = await catchError(deactivateLicenseKey(client, params));
      expect(error).toMatchObject({ code: 'invalid_response' });
      expect(readAll(error)).not.toContain(names.key);
    },
  );

  test('fails with not_found when the activation is already gone', async () => {
    const { client, names, activation, getServed } = recordApp();
    const params = { ...names, activation_id: activation.id };
    await runClockUntilSettled(deactivateLicenseKey(client, params));
    const again = deactivateLicenseKey(client, params);
    const error = await runClockUntilSettled(catchError(again));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(getServed()?.activations).toHaveLength(1);
  });

  test.each([{ key: 'NIMBUS-OLD' }, { organization_id: createCustomer().id }])(
    'fails with not_found for a replaced key or another organization (%j)',
    async (wrong) => {
      const { client, names, activation, getServed } = recordApp();
      const params = { ...names, activation_id: activation.id, ...wrong };
      const error = await catchError(deactivateLicenseKey(client, params));
      expect(error).toMatchObject({ code: 'not_found', status: 404 });
      expect(getServed()?.activations).toHaveLength(2);
    },
  );
});

describe('requests with a license key', () => {
  test('send only the documented parameters as JSON, without a session token', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_1');
    const { client, names, licenseKey, activation, requests } = recordApp({}, { sessionToken });
    const { benefit_id, customer_id } = licenseKey;
    const activation_id = activation.id;
    const validation = { ...names, activation_id, benefit_id, customer_id, increment_usage: 0 };
    const more = { ...licenseKey, activation_id, label: 'Laptop' };
    await runClockUntilSettled(
      Promise.all([
        activateLicenseKey(client, { ...names, label: 'PC', meta: undefined }),
        validateLicenseKey(client, validation),
        deactivateLicenseKey(client, more),
      ]),
    );
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual([
      'activate',
      'validate',
      'deactivate',
    ]);
    expect(requests.map(readBody)).toEqual([
      { ...names, label: 'PC' },
      validation,
      { ...names, activation_id },
    ]);
    for (const { init } of requests) {
      expect(init).toMatchObject({ method: 'POST', credentials: 'omit' });
      expect(init?.headers).toEqual({
        'Content-Type': 'application/json',
        'Polar-Version': '2026-10',
      });
    }
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test.each(['id', 'license_key', 'license_key.key', 'license_key.status'])(
    'name the wrong field of an activation response without quoting the key (%s)',
    async (path) => {
      const { client, polar, names, licenseKey } = recordApp();
      const activation = { ...createActivation(), license_key: licenseKey };
      polar.fail('licenseKeys.activate', { body: withValue(activation, path.split('.'), 7) });
      const error = await catchError(activateLicenseKey(client, { ...names, label: 'PC' }));
      expect(error.code).toBe('invalid_response');
      expect(error.message).toMatch(new RegExp(`/activate is not .*: ${path} should be \\w+\\.$`));
      expect(readAll(error)).not.toContain(names.key);
    },
  );

  test.each([
    ['activation', 7],
    ['activation.id', null],
    ['key', null],
    ['status', 12],
  ])(
    'name the wrong field of a validation response without quoting the key (%s)',
    async (path, value) => {
      const { client, polar, names, licenseKey, activation } = recordApp();
      const body = withValue({ ...licenseKey, activation }, path.split('.'), value);
      polar.fail('licenseKeys.validate', { body });
      const error = await catchError(validateLicenseKey(client, names));
      expect(error.code).toBe('invalid_response');
      expect(error.message).toMatch(new RegExp(`/validate is not .*: ${path} should be \\w+\\.$`));
      expect(readAll(error)).not.toContain(names.key);
    },
  );
});
