import { getLicenseKey } from 'polar-customer-portal/client';
import {
  createActivation,
  createLicenseKey,
  createMember,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { catchError, connect, readAll, withValue } from '../core/http/connect.ts';
import { respondWith } from '../core/http/respond.ts';

const SECRET = 'secret-7f3a';
const licenseKey = createLicenseKey({
  member: createMember({ external_id: 'seat-7' }),
  activations: [createActivation({ meta: { os: 'Linux', cores: 8, arm: true } })],
});
const MESSAGE_START = `The response to GET /v1/customer-portal/license-keys/${licenseKey.id} is not what Polar documents:`;

/** Reads a license key after one value of its response was changed, or removed with `undefined`. */
function read(path: string, value: unknown) {
  const body = withValue(licenseKey, path.split('.'), value);
  return getLicenseKey(respondWith([[200, body]]).client, licenseKey.id);
}

describe('a license key from a response', () => {
  test('has every field that Polar documents, under the same name, and no others', async () => {
    const { client } = respondWith([[200, { ...licenseKey, extra: SECRET }]]);
    const { user: _user, user_id: _userId, ...documented } = licenseKey;
    expect(await getLicenseKey(client, licenseKey.id)).toEqual(documented);
    expect(licenseKey.customer).toHaveProperty('billing_address.country');
  });

  test('has undefined member fields in API versions that do not send them', async () => {
    const { get } = connect({ apiVersion: '2026-04' });
    const { member, member_id } = await get();
    expect([member, member_id]).toEqual([undefined, undefined]);
  });

  test('keeps an unknown status and an unknown customer type', async () => {
    expect((await read('status', 'on_hold')).status).toBe('on_hold');
    expect((await read('customer.type', 'household')).customer.type).toBe('household');
  });

  test.each(['2026-06-01T12:00:00.123456Z', '2026-06-01T12:00:00Z', '2026-06-01T12:00:00+00:00'])(
    'keeps a date in the format of the response (%s)',
    async (date) => {
      const dates = { expires_at: date, last_validated_at: date, created_at: date };
      expect(await connect({}, dates).get()).toMatchObject(dates);
    },
  );

  test('keeps null where Polar documents it', async () => {
    const nothing = {
      modified_at: null,
      last_validated_at: null,
      expires_at: null,
      limit_activations: null,
      limit_usage: null,
      member: null,
      activations: [],
      customer: { name: null, email: null, billing_address: null, tax_id: null },
    } satisfies LicenseKeyOverrides;
    expect(await connect({}, nothing).get()).toMatchObject(nothing);
  });

  test('keeps unusual text unchanged', async () => {
    const unusual = { key: '', activations: [createActivation({ label: '\0‮', meta: { '': '' } })] };
    expect(await connect({}, unusual).get()).toMatchObject({
      key: '',
      activations: [{ label: '\0‮', meta: { '': '' } }],
    });
  });
});

describe('a required field of a license key', () => {
  const texts = ['id', 'organization_id', 'customer_id', 'benefit_id', 'key', 'status'];
  const wrong: [path: string, value: unknown, expected: string][] = [
    ...[...texts, 'customer.id', 'activations.0.id', 'activations.0.label'].map(
      (path): [string, unknown, string] => [path, { SECRET }, 'string'],
    ),
    ['created_at', null, 'string'],
    ['created_at', SECRET, 'a date in ISO 8601'],
    ['expires_at', '2026-13-45T00:00:00Z', 'a date in ISO 8601'],
    ['expires_at', 7, 'string'],
    ['usage', SECRET, 'number'],
    ['usage', null, 'number'],
    ['limit_usage', SECRET, 'number'],
    ['limit_activations', [7], 'number'],
    ['customer', SECRET, 'Object'],
    ['customer', null, 'Object'],
    ['activations', { SECRET }, 'Array'],
    ['activations.0', SECRET, 'Object'],
    ['activations.0.created_at', SECRET, 'a date in ISO 8601'],
  ];

  test.each(wrong)(
    'is named with its expected type when it is invalid, without quoting the value (%s: %j)',
    async (...row) => {
      const [path, value, expected] = row;
      const error = await catchError(read(path, value));
      expect(error.code).toBe('invalid_response');
      expect(error.message).toBe(`${MESSAGE_START} ${path} should be ${expected}.`);
      expect(readAll(error)).not.toContain(SECRET);
      expect(readAll(error)).not.toContain(licenseKey.key);
    },
  );

  const required = new Set(wrong.map(([path]) => path).filter((path) => !path.endsWith('.0')));

  test.each([...required])('is named when it is missing (%s)', async (path) => {
    const error = await catchError(read(path, undefined));
    expect(error.message).toBe(`${MESSAGE_START} ${path} is missing.`);
  });
});

describe('an optional field of a license key', () => {
  const { id: _id, ...customer } = licenseKey.customer;
  const others = [
    'modified_at',
    'display_key',
    'member_id',
    'member',
    'validations',
    'last_validated_at',
    'activations.0.modified_at',
    'member.external_id',
    'customer.billing_address.line1',
    ...Object.keys(customer).map((name) => `customer.${name}`),
  ];

  test.each(others)('is undefined when it is missing or has the wrong type (%s)', async (path) => {
    const expected = withValue(await read('extra', SECRET), path.split('.'), undefined);
    for (const value of [undefined, { SECRET: [SECRET] }, [{ SECRET }]]) {
      expect(await read(path, value)).toEqual(expected);
    }
  });

  test.each(['member.id', 'member.email', 'customer.billing_address.country'])(
    'is undefined when one of its own required fields is missing (%s)',
    async (path) => {
      const whole = path.split('.').slice(0, -1);
      const expected = withValue(await read('extra', SECRET), whole, undefined);
      expect(await read(path, undefined)).toEqual(expected);
    },
  );

  test.each<[meta: unknown]>([
    [undefined],
    [null],
    [SECRET],
    [[SECRET]],
    [{ nested: { SECRET } }],
    [{ nothing: null }],
  ])('is an empty record when it is the meta of an activation and invalid (%j)', async (meta) => {
    expect((await read('activations.0.meta', meta)).activations[0]?.meta).toEqual({});
  });
});
