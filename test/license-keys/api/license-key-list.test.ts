import { listLicenseKeys, type LicenseKeyListParams } from 'polar-customer-portal/client';
import {
  createCustomer,
  createLicenseKey,
  createMember,
  type LicenseKeyOverrides,
  type MockLicenseKey,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { catchError, connect, readAll, toRead, withValue } from '../../core/http/ask.ts';
import { record } from '../../core/http/record.ts';

const benefit_id = '7a1f3c52-94be-4d08-b6a7-15c0e8d2f943';
const member = createMember({ email: 'robin@example.com', external_id: 'private' });

const createAt = (created_at: string) => createLicenseKey({ created_at, member });
const first = createAt('2026-01-01T00:00:00Z');
const second = createAt('2026-02-01T00:00:00Z');
const third = createAt('2026-03-01T00:00:00Z');

describe('the list of license keys', () => {
  test.each<[LicenseKeyListParams | undefined, query: Record<string, string>]>([
    [undefined, {}],
    [{}, {}],
    [{ benefit_id: undefined, page: undefined, limit: undefined }, {}],
    [{ limit: 5 }, { limit: '5' }],
    [{ page: 2, limit: undefined }, { page: '2' }],
    [
      { benefit_id, page: 2, limit: 100 },
      { benefit_id, page: '2', limit: '100' },
    ],
  ])('is asked for with what was given, and nothing else (%j)', async (params, query) => {
    const { client, polar, requests } = record();
    await listLicenseKeys(client, params);
    const url = new URL(requests[0]?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://api.polar.sh/v1/customer-portal/license-keys/');
    expect(Object.fromEntries(url.searchParams)).toEqual(query);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.init).toMatchObject({
      method: 'GET',
      body: undefined,
    });
    expect(polar.requests[0]).toMatchObject({ operation: 'licenseKeys.list' });
  });

  test('keeps a parameter in its place, whatever it holds', async () => {
    const { client, requests } = record();
    const error = await catchError(listLicenseKeys(client, { benefit_id: 'a b&page=9#c' }));
    expect(error).toMatchObject({ code: 'invalid_request', status: 422 });
    expect([...new URL(requests[0]?.url ?? '').searchParams]).toEqual([
      ['benefit_id', 'a b&page=9#c'],
    ]);
  });

  test('comes page by page, oldest first', async () => {
    const client = serve([third, first, second]);
    const page = await listLicenseKeys(client, { limit: 2 });
    expect(page.items.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(page.pagination).toEqual({ total_count: 3, max_page: 2 });
    const last = await listLicenseKeys(client, { limit: 2, page: 2 });
    expect(last.items.map(({ id }) => id)).toEqual([third.id]);
  });

  test('may be of one benefit', async () => {
    const other = createLicenseKey({ benefit_id });
    const { items } = await listLicenseKeys(serve([first, other]), { benefit_id });
    expect(items.map(({ id }) => id)).toEqual([other.id]);
  });

  test('may be empty', async () => {
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { polar, client } = connect();
    const page = { items: [], pagination: { total_count: 0, max_page: 0 } };
    polar.fail('licenseKeys.list', { body: page }, { times: 1 });
    expect(await listLicenseKeys(client)).toEqual(page);
    expect(await listLicenseKeys(serve([theirs]), { page: 99 })).toMatchObject({ items: [] });
  });

  test('has Polar’s own field names, no activations, and not what nobody needs to see', async () => {
    const customer: LicenseKeyOverrides['customer'] = {
      tax_id: ['private', 'private'],
      metadata: { note: 'private' },
    };
    const licenseKey = createLicenseKey({ member, customer });
    const page = await listLicenseKeys(serve([licenseKey]));
    expect(page).toEqual({
      items: [{ ...toRead(licenseKey), member: { email: 'robin@example.com' } }],
      pagination: { total_count: 1, max_page: 1 },
    });
    expect(JSON.stringify(licenseKey)).toContain('private');
    expect(JSON.stringify(page)).not.toContain('private');
  });

  test('drops what Polar may add to it one day', async () => {
    const { polar, client, licenseKey } = connect();
    const pagination = { total_count: 1, max_page: 1, next: 'private' };
    polar.fail('licenseKeys.list', { body: { items: [licenseKey], pagination, note: 'private' } });
    const page = await listLicenseKeys(client);
    expect(page.items[0]).not.toHaveProperty('activations');
    expect(JSON.stringify(page)).not.toContain('private');
  });
});

describe('a list of another shape', () => {
  const secret = 'secret-7f3a';

  test.each<[path: string, values: unknown[]]>([
    ['items', [null, undefined, secret, { secret }]],
    ['items.0', [null, secret, [secret]]],
    ['items.1.key', [null, undefined, 7, { secret }]],
    ['items.1.customer.id', [null, 7]],
    ['items.0.expires_at', [7, undefined, secret]],
    ['pagination', [null, undefined, secret, [secret]]],
    ['pagination.total_count', [null, undefined, secret]],
    ['pagination.max_page', [null, undefined, secret, [7]]],
  ])('is refused by the name of its field, never by its value (%s)', async (path, values) => {
    const { polar, client, licenseKey } = connect();
    const page = { items: [licenseKey, licenseKey], pagination: { total_count: 2, max_page: 1 } };
    for (const value of values) {
      polar.fail(
        'licenseKeys.list',
        { body: withValue(page, path.split('.'), value) },
        { times: 1 },
      );
      const error = await catchError(listLicenseKeys(client));
      expect(error).toMatchObject({ code: 'invalid_response', status: 200 });
      expect(error.message).toMatch(new RegExp(`^answer.${path} should be [a-z ]+\\.$`));
      expect(readAll(error)).not.toContain(secret);
      expect(readAll(error)).not.toContain(licenseKey.key);
    }
  });

  test.each([[null], [secret], [7], [[]], [[{ secret }]]])(
    'is refused when it is no list at all (%j)',
    async (body) => {
      const { polar, client } = connect();
      polar.fail('licenseKeys.list', { body });
      const error = await catchError(listLicenseKeys(client));
      expect(error.code).toBe('invalid_response');
      expect(readAll(error)).not.toContain(secret);
    },
  );
});

/** A client of a mock that holds these. */
function serve(licenseKeys: MockLicenseKey[]) {
  return record({}, { licenseKeys }).client;
}
