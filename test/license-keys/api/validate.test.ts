import { validateLicenseKey } from 'polar-customer-portal/client';
import {
  createActivation,
  createCustomer,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catchError, readAll, toRead, withValue } from '../../core/http/ask.ts';
import { runClockUntilSettled, stopClock } from '../../core/http/clock.ts';
import { readBody, recordApp } from '../../core/http/record.ts';

beforeEach(() => stopClock());

describe('an app that validates its license key', () => {
  test('is counted each time, and gets the key', async () => {
    const { client, names, licenseKey, getServed } = recordApp({ validations: 7 });
    const now = '2026-06-15T12:00:00.000000Z';
    expect(await validateLicenseKey(client, names)).toEqual({
      ...toRead(licenseKey),
      validations: 8,
      last_validated_at: now,
      modified_at: now,
      activation: null,
    });
    const again = await runClockUntilSettled(validateLicenseKey(client, names));
    expect(again.validations).toBe(9);
    expect(getServed()).toMatchObject({ validations: 9, usage: licenseKey.usage });
  });

  test('adds to its usage, up to what is left', async () => {
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

  test('gets the activation that it asks about', async () => {
    const conditions = { major: 2 };
    const activations = [createActivation({ label: 'Laptop', conditions }), createActivation()];
    const { client, names, activation } = recordApp({ activations });
    const activation_id = activation.id;
    const ask = { ...names, activation_id, conditions };
    const { conditions: _, ...expected } = activation;
    expect((await validateLicenseKey(client, ask)).activation).toEqual(expected);
    const other = validateLicenseKey(client, { ...ask, conditions: { major: 3 } });
    const error = await runClockUntilSettled(catchError(other));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(error.message).toMatch(/required conditions$/);
  });

  test('sends what it was given as JSON, and no session', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const { client, names, licenseKey, activation, requests } = recordApp({}, { sessionToken });
    const { benefit_id, customer_id } = licenseKey;
    const all = {
      ...names,
      activation_id: activation.id,
      benefit_id,
      customer_id,
      increment_usage: 0,
      conditions: {},
    };
    await validateLicenseKey(client, all);
    const nothing = { ...names, activation_id: undefined, increment_usage: undefined };
    await runClockUntilSettled(validateLicenseKey(client, nothing));
    expect(requests.map(readBody)).toEqual([all, names]);
    for (const { url, init } of requests) {
      expect(url).toBe('https://api.polar.sh/v1/customer-portal/license-keys/validate');
      expect(init?.headers).toEqual({
        'Content-Type': 'application/json',
        'Polar-Version': '2026-10',
      });
    }
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test.each<[string, LicenseKeyOverrides, wrong: object, reason: RegExp]>([
    ['disabled', { status: 'disabled' }, {}, /no longer active\.$/],
    ['expired', { expires_at: '2026-06-15T12:00:00Z' }, {}, /has expired\.$/],
    ['for another benefit', {}, { benefit_id: createCustomer().id }, /given benefit\.$/],
    ['of somebody else', {}, { customer_id: createCustomer().id }, /given user\.$/],
    ['not activated so', {}, { activation_id: createCustomer().id }, /Not found$/],
    ['another by now', {}, { key: 'NIMBUS-OLD' }, /Not found$/],
  ])('is told that the key is not valid when it is %s', async (_, overrides, wrong, reason) => {
    const { client, names, getServed } = recordApp({ validations: 7, ...overrides });
    const error = await catchError(validateLicenseKey(client, { ...names, ...wrong }));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
    expect(error.message).toMatch(reason);
    expect(getServed()?.validations).toBe(7);
  });

  test.each([
    ['activation', 7],
    ['activation.label', null],
    ['key', null],
    ['usage', '12'],
  ])('is told which field of the answer is wrong, and no more (%s: %j)', async (path, value) => {
    const { client, polar, names, licenseKey, activation } = recordApp();
    const body = withValue({ ...licenseKey, activation }, path.split('.'), value);
    polar.fail('licenseKeys.validate', { body });
    const error = await catchError(validateLicenseKey(client, names));
    expect(error.code).toBe('invalid_response');
    expect(error.message).toMatch(new RegExp(`^answer.${path} should be [a-z ]+\\.$`));
    expect(readAll(error)).not.toContain(names.key);
  });
});
