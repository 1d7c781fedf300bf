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

describe('a field without which a license key cannot be shown truthfully', () => {
  const wrong: [path: string, value: unknown, expected: string][] = [
    ...['id', 'key', 'status'].flatMap((path): [string, unknown, string][] => [
      [path, { SECRET }, 'string'],
      [path, null, 'string'],
    ]),
    ['expires_at', '2026-13-45T00:00:00Z', 'a date in ISO 8601'],
    ['expires_at', 'key 7', 'a date in ISO 8601'],
    ['expires_at', 7, 'a date in ISO 8601'],
    ['status', '', 'a text that can be seen'],
    ['status', ' \u0007\u200b\u202e', 'a text that can be seen'],
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

  test.each([...new Set(wrong.map(([path]) => path))])(
    'is named when it is missing (%s)',
    async (path) => {
      const error = await catchError(read(path, undefined));
      expect(error.message).toBe(`${MESSAGE_START} ${path} is missing.`);
    },
  );
});

/** What Polar may send in place of a value. */
const WRONG = [undefined, { SECRET: [SECRET] }, [{ SECRET }]];

describe('any other field of a license key', () => {
  const { id: _id, ...customer } = licenseKey.customer;
  const records = ['member', 'customer.metadata', 'customer.billing_address'];

  test.each(records)('is undefined when it is missing or no record (%s)', async (path) => {
    const expected = withValue(await read('extra', SECRET), path.split('.'), undefined);
    for (const value of [undefined, SECRET, 7]) expect(await read(path, value)).toEqual(expected);
  });

  test.each([
    'created_at',
    'modified_at',
    'display_key',
    'limit_activations',
    'usage',
    'limit_usage',
    'member_id',
    'validations',
    'last_validated_at',
    'activations.0.created_at',
    'activations.0.modified_at',
    'member.external_id',
    'customer.billing_address.line1',
    ...Object.keys(customer)
      .map((name) => `customer.${name}`)
      .filter((path) => !records.includes(path)),
  ])('is undefined when it is missing or has the wrong type (%s)', async (path) => {
    const expected = withValue(await read('extra', SECRET), path.split('.'), undefined);
    for (const value of WRONG) expect(await read(path, value)).toEqual(expected);
  });

  test.each(['created_at', 'usage', 'validations', 'activations.0.created_at'])(
    'is undefined when it is null although Polar documents a value (%s)',
    async (path) => {
      const expected = withValue(await read('extra', SECRET), path.split('.'), undefined);
      expect(await read(path, null)).toEqual(expected);
    },
  );

  test.each(['usage', 'limit_usage', 'limit_activations', 'validations'])(
    'is undefined when it is a number that counts nothing (%s)',
    async (path) => {
      const expected = withValue(await read('extra', SECRET), path.split('.'), undefined);
      for (const number of ['-1', '1e999', '-1e999', '1e300', '0.5']) {
        const body = JSON.stringify({ ...licenseKey, [path]: 0 }).replace(
          `"${path}":0`,
          `"${path}":${number}`,
        );
        const { client } = respondWith([() => new Response(body)]);
        expect(await getLicenseKey(client, licenseKey.id), number).toEqual(expected);
      }
    },
  );

  test.each([
    'organization_id',
    'customer_id',
    'benefit_id',
    'customer.id',
    'customer.billing_address.country',
    'member.id',
    'member.email',
    'activations.0.license_key_id',
    'activations.0.label',
  ])(
    'is empty when it is a text that nothing depends on, and missing or wrong (%s)',
    async (path) => {
      const expected = withValue(await read('extra', SECRET), path.split('.'), '');
      for (const value of [...WRONG, null]) expect(await read(path, value)).toEqual(expected);
    },
  );

  test.each([undefined, null, SECRET, [SECRET]])(
    'is a customer of whom nothing is known when it is %j',
    async (customer) => {
      expect((await read('customer', customer)).customer).toEqual({ id: '' });
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

  test('loses only the values of a meta that have the wrong type', async () => {
    const meta = {
      os: 'Linux',
      serial: null,
      cores: 8,
      tags: [SECRET],
      nested: { SECRET },
      arm: true,
    };
    expect((await read('activations.0.meta', meta)).activations[0]?.meta).toEqual({
      os: 'Linux',
      cores: 8,
      arm: true,
    });
  });
});

describe('the activations of a license key', () => {
  test.each([null, SECRET, 7, [SECRET], {}, { id: null }, { id: { SECRET } }])(
    'lack one that cannot be read, and name what is wrong with it (%j)',
    async (broken) => {
      const body = { ...licenseKey, activations: [broken, ...licenseKey.activations] };
      const { client } = respondWith([[200, body]]);
      const { activations, unreadable, key } = await getLicenseKey(client, licenseKey.id);
      expect(key).toBe(licenseKey.key);
      expect(activations.map(({ id }) => id)).toEqual([licenseKey.activations[0]?.id]);
      expect(unreadable).toEqual([expect.stringContaining(`${MESSAGE_START} activations.0`)]);
      expect(unreadable?.join()).not.toContain(SECRET);
    },
  );

  test('are each there once, however often they are sent', async () => {
    const [activation] = licenseKey.activations;
    const body = { ...licenseKey, activations: [activation, activation, activation] };
    const found = await getLicenseKey(respondWith([[200, body]]).client, licenseKey.id);
    expect(found.activations.map(({ id }) => id)).toEqual([activation?.id]);
    expect(found.unreadable).toBeUndefined();
  });

  test.each([undefined, null, SECRET, { SECRET }])(
    'are none when they are missing or no list, with one message (%j)',
    async (activations) => {
      const read = respondWith([[200, { ...licenseKey, activations }]]).client;
      const found = await getLicenseKey(read, licenseKey.id);
      expect(found.activations).toEqual([]);
      expect(found.unreadable).toEqual([
        expect.stringMatching(/: activations (is missing|should be Array)\.$/),
      ]);
      expect(found.unreadable?.join()).not.toContain(SECRET);
    },
  );
});
