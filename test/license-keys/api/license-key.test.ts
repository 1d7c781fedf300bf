import {
  createActivation,
  createMember,
  type LicenseKeyOverrides,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { catchError, connect, readAll, withValue } from '../../core/http/ask.ts';

describe('a license key', () => {
  test('comes in Polar’s own field names, without what nobody needs to see', async () => {
    const activations = [createActivation({ label: 'Laptop', meta: { os: 'Linux', cores: 8 } })];
    const { get, licenseKey } = connect({}, { activations });
    const { customer, user_id, user, member_id, display_key, ...rest } = licenseKey;
    expect(await get()).toEqual({
      ...rest,
      customer: { id: customer.id, name: customer.name, email: customer.email },
    });
    expect([user_id, user, member_id, display_key]).not.toContain(undefined);
  });

  test('brings neither address nor tax id, nor what the vendor keeps of a customer', async () => {
    const customer = {
      billing_name: 'private',
      billing_address: {
        line1: 'private',
        line2: 'private',
        postal_code: 'private',
        city: 'private',
        state: 'private',
        country: 'private',
      },
      tax_id: ['private', 'private'],
      metadata: { note: 'private' },
      external_id: 'private',
      avatar_url: 'https://example.com/private',
    } satisfies LicenseKeyOverrides['customer'];
    const { get, licenseKey } = connect({}, { customer });
    expect(JSON.stringify(licenseKey)).toContain('private');
    expect(JSON.stringify(await get())).not.toContain('private');
  });

  test('says of a member no more than the e-mail', async () => {
    const member = createMember({ email: 'robin@example.com', external_id: 'seat-7' });
    const { get } = connect({}, { member });
    expect((await get()).member).toEqual({ email: 'robin@example.com' });
  });

  test('has no member, or says nothing of one, in older versions of the API', async () => {
    const { get } = connect();
    expect((await get()).member).toBeNull();
    const older = connect({ apiVersion: '2026-04' });
    expect((await older.get()).member).toBeUndefined();
  });

  test('keeps a status that nobody knows yet', async () => {
    const { get } = connect({}, { status: 'on_hold' });
    expect((await get()).status).toBe('on_hold');
  });

  test.each(['2026-06-01T12:00:00.123456Z', '2026-06-01T12:00:00Z', '2026-06-01T12:00:00+00:00'])(
    'keeps a date as it is written (%s)',
    async (date) => {
      const { get } = connect({}, { expires_at: date, last_validated_at: date, created_at: date });
      expect(await get()).toMatchObject({
        expires_at: date,
        last_validated_at: date,
        created_at: date,
      });
    },
  );

  test('may have nothing where Polar allows it', async () => {
    const nothing = {
      modified_at: null,
      last_validated_at: null,
      expires_at: null,
      limit_activations: null,
      limit_usage: null,
      activations: [],
    };
    const { get } = connect({}, { ...nothing, customer: { name: null, email: null } });
    expect(await get()).toMatchObject({ ...nothing, customer: { name: null, email: null } });
  });

  test('takes strange text as it is', async () => {
    const odd = { key: '', activations: [createActivation({ label: '\0‮', meta: { '': '' } })] };
    const { get } = connect({}, odd);
    expect(await get()).toMatchObject({
      key: '',
      activations: [{ label: '\0‮', meta: { '': '' } }],
    });
  });
});

describe('an answer of another shape', () => {
  const secret = 'secret-7f3a';
  const notStrings = [7, null, undefined, { secret }, [secret]];
  const notNumbers = ['7', `${secret}`, undefined, [7], { secret }];
  const notDates = [7, undefined, 'soon', secret, '', '2026-13-45T00:00:00Z', { secret }];

  const wrong: [path: string, values: readonly unknown[]][] = [
    ...['id', 'organization_id', 'customer_id', 'benefit_id', 'key', 'status'].map(
      (field): [string, unknown[]] => [field, notStrings],
    ),
    ['created_at', [null, ...notDates]],
    ['modified_at', notDates],
    ['last_validated_at', notDates],
    ['expires_at', notDates],
    ['usage', [null, ...notNumbers]],
    ['validations', [null, ...notNumbers]],
    ['limit_activations', notNumbers],
    ['limit_usage', notNumbers],
    ['customer', [null, undefined, secret, 7]],
    ['customer.id', notStrings],
    ['customer.name', [7, { secret }]],
    ['customer.email', [7, [secret]]],
    ['member', [secret, 7]],
    ['member.email', [7, null, undefined, { secret }]],
    ['activations', [null, undefined, secret, { secret }]],
    ['activations.0', [null, secret, 7]],
    ...['id', 'license_key_id', 'label'].map((field): [string, unknown[]] => [
      `activations.0.${field}`,
      notStrings,
    ]),
    ['activations.0.created_at', [null, ...notDates]],
    ['activations.0.modified_at', notDates],
    [
      'activations.0.meta',
      [null, undefined, secret, 7, [secret], { nested: { secret } }, { nothing: null }],
    ],
  ];

  test.each(wrong.flatMap(([path, values]) => values.map((value) => [path, value] as const)))(
    'is refused by the name of its field, never by its value (%s: %j)',
    async (path, value) => {
      const member = createMember();
      const { polar, get, licenseKey } = connect({}, { member });
      polar.fail('licenseKeys.get', { body: withValue(licenseKey, path.split('.'), value) });
      const error = await catchError(get());
      expect(error).toMatchObject({ code: 'invalid_response', status: 200 });
      expect(error.message).toMatch(new RegExp(`^answer.${path} should be [a-z ]+\\.$`));
      expect(readAll(error)).not.toContain(secret);
      expect(readAll(error)).not.toContain(licenseKey.key);
    },
  );

  test.each([[null], [secret], [7], [[]], [true]])(
    'is refused when it is no license key at all (%j)',
    async (body) => {
      const { polar, get } = connect();
      polar.fail('licenseKeys.get', { body });
      const error = await catchError(get());
      expect(error.code).toBe('invalid_response');
      expect(readAll(error)).not.toContain(secret);
    },
  );
});
