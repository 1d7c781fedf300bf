import type { LicenseKeys } from '@polar-sh/sdk/2026-10/services/customer_portal/license_keys';
import type { LicenseKeyWithActivations } from 'polar-customer-portal/client';
import {
  createActivation,
  createActivations,
  createCustomer,
  createLicenseKey,
  createMember,
  type MockLicenseKey,
} from 'polar-customer-portal/mock';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { LICENSE_KEYS, send, servePolar } from '../serve-polar.ts';

const READ = [
  'id',
  'created_at',
  'modified_at',
  'organization_id',
  'user_id',
  'customer_id',
  'user',
  'customer',
  'benefit_id',
  'key',
  'display_key',
  'status',
  'limit_activations',
  'usage',
  'limit_usage',
  'validations',
  'last_validated_at',
  'expires_at',
];
const MEMBER = ['member_id', 'member'];
const ACTIVATION = ['id', 'license_key_id', 'label', 'meta', 'created_at', 'modified_at'];
const USER = ['id', 'email', 'public_name', 'avatar_url'];
const CUSTOMER = [
  'id',
  'created_at',
  'modified_at',
  'metadata',
  'external_id',
  'email',
  'email_verified',
  'type',
  'name',
  'billing_name',
  'billing_address',
  'tax_id',
  'locale',
  'organization_id',
  'default_payment_method_id',
  'deleted_at',
  'first_user_event_at',
  'avatar_url',
];

const keysOf = (value: object | undefined) => Object.keys(value ?? {}).toSorted();

test.each([
  ['2026-04', '2026-04', []],
  ['2026-10', '2026-10', MEMBER],
  ['2027-01', '2027-01', MEMBER],
  ['no version', '2026-10', MEMBER],
])('a request with %s gets the fields of %s and no others', async (given, version, members) => {
  const licenseKey = createLicenseKey();
  const { organization_id } = licenseKey;
  const { sessionToken: token } = servePolar({ licenseKeys: [licenseKey] });
  const options = { token, ...(given === version && { version }) };
  const read = [...READ, ...members];
  const json = async (sent: Promise<Response>) => {
    const response = await sent;
    expect(response.headers.get('polar-version')).toBe(version);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    return (await response.json()) as Record<string, object>;
  };

  const got = await json(send(`${LICENSE_KEYS}/${licenseKey.id}`, options));
  expect(keysOf(got)).toEqual([...read, 'activations'].toSorted());
  expect(keysOf(got['customer'])).toEqual(CUSTOMER.toSorted());
  expect(keysOf(got['user'])).toEqual(USER.toSorted());

  const rotated = await json(
    send(`${LICENSE_KEYS}/${licenseKey.id}/rotate`, { ...options, method: 'POST' }),
  );
  expect(keysOf(rotated)).toEqual(read.toSorted());
  const body = { key: rotated['key'], organization_id };

  const validated = await json(send(`${LICENSE_KEYS}/validate`, { ...options, body }));
  expect(keysOf(validated)).toEqual([...read, 'activation'].toSorted());

  const activated = await json(
    send(`${LICENSE_KEYS}/activate`, { ...options, body: { ...body, label: 'Laptop' } }),
  );
  expect(keysOf(activated)).toEqual([...ACTIVATION, 'license_key'].toSorted());
  expect(keysOf(activated['license_key'])).toEqual(read.toSorted());
});

describe('createLicenseKey', () => {
  test('makes every field of the current version', () => {
    const licenseKey = createLicenseKey();
    expect(keysOf(licenseKey)).toEqual([...READ, ...MEMBER, 'activations'].toSorted());
    expect(keysOf(licenseKey.activations[0])).toEqual(ACTIVATION.toSorted());
  });

  test("makes what fits the library's own types and those of the official SDK", () => {
    expectTypeOf<MockLicenseKey>().toExtend<LicenseKeyWithActivations>();
    type Official = Awaited<ReturnType<LicenseKeys['get']>>;
    expectTypeOf<keyof Official>().toExtend<keyof MockLicenseKey>();
  });

  test('derives fields from those that are given', () => {
    const member = createMember();
    const customer = createCustomer({ name: 'Zoë Ångström', email: 'zoe@example.com' });
    const licenseKey = createLicenseKey({
      key: 'abc',
      customer,
      member,
      activations: [createActivation({ label: 'Studio Mac' })],
    });
    expect(licenseKey).toMatchObject({
      display_key: '****-abc',
      customer_id: customer.id,
      user_id: customer.id,
      user: { id: customer.id, email: 'zoe@example.com', public_name: 'Z' },
      member_id: member.id,
      activations: [{ label: 'Studio Mac', license_key_id: licenseKey.id }],
    });
  });

  test('keeps the default customer when only their name differs', () => {
    const [one, other] = [createLicenseKey(), createLicenseKey({ customer: { name: 'Zoë' } })];
    expect(other.customer.name).toBe('Zoë');
    expect(other.customer_id).toBe(one.customer_id);
  });

  test('makes dates around the time that it is given', () => {
    const now = Date.parse('2026-06-01T12:00:00Z');
    const licenseKey = createLicenseKey({}, { now });
    expect(licenseKey.expires_at).toBe('2026-07-01T12:00:00.000000Z');
    expect(licenseKey.last_validated_at).toBe('2026-05-31T12:00:00.000000Z');
  });
});

test('createActivations makes activations with ids of their own, oldest first', () => {
  const activations = createActivations(10_000);
  expect(new Set(activations.map(({ id }) => id)).size).toBe(10_000);
  const dates = activations.map(({ created_at }) => Date.parse(created_at));
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
});

test('every fixture has an id of its own, a UUID v4', () => {
  const ids = [
    ...Array.from({ length: 20 }, () => createLicenseKey()).flatMap(({ id, activations }) => [
      id,
      ...activations.map((activation) => activation.id),
    ]),
    createCustomer().id,
    createMember().id,
    createActivation().id,
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  }
});
