import { activateLicenseKey } from 'polar-customer-portal/client';
import {
  createActivation,
  createCustomer,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catchError, readAll, toRead, withValue } from '../../core/http/ask.ts';
import { stopClock } from '../../core/http/clock.ts';
import { readBody, recordApp } from '../../core/http/record.ts';

beforeEach(() => stopClock());

describe('an app that activates its license key', () => {
  test('gets the activation, with the key it belongs to', async () => {
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
      created_at: '2026-06-15T12:00:00.000000Z',
      modified_at: null,
    });
    expect(license_key).toEqual(toRead(licenseKey));
    expect(getServed()?.activations).toEqual([{ ...activation, conditions: { major: 2 } }]);
  });

  test('sends what it was given as JSON, and no session', async () => {
    const sessionToken = vi.fn(() => 'polar_cst_x');
    const { client, names, requests } = recordApp({}, { sessionToken });
    await activateLicenseKey(client, { ...names, label: 'PC', meta: undefined });
    expect(requests.map(({ url }) => url)).toEqual([
      'https://api.polar.sh/v1/customer-portal/license-keys/activate',
    ]);
    expect(requests[0]?.init).toMatchObject({ method: 'POST' });
    expect(requests[0]?.init?.headers).toEqual({
      'Content-Type': 'application/json',
      'Polar-Version': '2026-10',
    });
    expect(requests.map(readBody)).toEqual([{ ...names, label: 'PC' }]);
    expect(sessionToken).not.toHaveBeenCalled();
  });

  test.each<[LicenseKeyOverrides, reason: RegExp]>([
    [{ limit_activations: 2 }, /limit already reached$/],
    [{ limit_activations: 0 }, /does not support activations/],
    [{ limit_activations: null }, /does not support activations/],
    [{ expires_at: '2026-06-15T12:00:00Z' }, /has expired\.$/],
    [{ status: 'disabled' }, /no longer active/],
    [{ status: 'revoked' }, /no longer active/],
  ])('is told why it may not (%j)', async (overrides, reason) => {
    const { client, names, getServed } = recordApp(overrides);
    const error = await catchError(activateLicenseKey(client, { ...names, label: 'PC' }));
    expect(error).toMatchObject({ code: 'forbidden', status: 403 });
    expect(error.message).toMatch(reason);
    expect(getServed()?.activations).toHaveLength(2);
  });

  test.each([{ key: 'NIMBUS-TYPO' }, { organization_id: createCustomer().id }])(
    'is told that there is no such key (%j)',
    async (wrong) => {
      const { client, names } = recordApp();
      const error = await catchError(activateLicenseKey(client, { ...names, label: '', ...wrong }));
      expect(error).toMatchObject({ code: 'not_found', status: 404 });
    },
  );

  test.each(['id', 'label', 'meta', 'license_key', 'license_key.key', 'license_key.customer.id'])(
    'is told which field of the answer is wrong, and no more (%s)',
    async (path) => {
      const { client, polar, names, licenseKey } = recordApp();
      const activation = { ...createActivation(), license_key: licenseKey };
      polar.fail('licenseKeys.activate', { body: withValue(activation, path.split('.'), 7) });
      const error = await catchError(activateLicenseKey(client, { ...names, label: 'PC' }));
      expect(error.code).toBe('invalid_response');
      expect(error.message).toMatch(new RegExp(`^answer.${path} should be [a-z ]+\\.$`));
      expect(readAll(error)).not.toContain(names.key);
    },
  );
});
