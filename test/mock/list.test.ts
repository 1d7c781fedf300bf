import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { ask, LICENSE_KEYS, read, servePortal } from './portal-server.ts';

interface List {
  items: { id: string }[];
  pagination: { total_count: number; max_page: number };
}

function serveKeys(count: number) {
  const licenseKeys = Array.from({ length: count }, (_, index) =>
    createLicenseKey({ created_at: new Date(Date.UTC(2026, 0, 1, index)).toISOString() }),
  );
  const { sessionToken: token } = servePortal({ licenseKeys: licenseKeys.toReversed() });
  const list = async (query: string) =>
    (await read(ask(`${LICENSE_KEYS}/${query}`, { token }))).body as List;
  return { licenseKeys, list, token };
}

describe('the list of license keys', () => {
  test('comes oldest first, ten to a page', async () => {
    const { licenseKeys, list } = serveKeys(12);
    const first = await list('');
    expect(first.items.map(({ id }) => id)).toEqual(licenseKeys.slice(0, 10).map(({ id }) => id));
    expect(first.pagination).toEqual({ total_count: 12, max_page: 2 });
    expect((await list('?page=2')).items).toHaveLength(2);
    expect(await list('?page=99')).toEqual({ items: [], pagination: first.pagination });
  });

  test('has no activations and never more than a hundred items', async () => {
    const { list } = serveKeys(101);
    const { items, pagination } = await list('?limit=1000');
    expect(items).toHaveLength(100);
    expect(pagination).toEqual({ total_count: 101, max_page: 2 });
    expect(items[0]).not.toHaveProperty('activations');
  });

  test('comes empty for a customer without keys', async () => {
    const portal = servePortal({ licenseKeys: [createLicenseKey()] });
    const { token } = portal.createSession({ customer: createCustomer() });
    expect((await read(ask(`${LICENSE_KEYS}/`, { token }))).body).toEqual({
      items: [],
      pagination: { total_count: 0, max_page: 0 },
    });
  });

  test('can be narrowed to one benefit', async () => {
    const benefit_id = createCustomer().id;
    const wanted = createLicenseKey({ benefit_id });
    const { sessionToken: token } = servePortal({ licenseKeys: [createLicenseKey(), wanted] });
    const { body } = await read(ask(`${LICENSE_KEYS}/?benefit_id=${benefit_id}`, { token }));
    expect((body as List).items.map(({ id }) => id)).toEqual([wanted.id]);
  });

  test('sends who forgets the slash to the right place', async () => {
    const { token } = serveKeys(1);
    const answer = await ask(`${LICENSE_KEYS}?limit=2`, { token });
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`https://api.polar.sh${LICENSE_KEYS}/?limit=2`);
  });

  test.each([
    [
      'limit=0',
      {
        type: 'greater_than',
        loc: ['query', 'limit'],
        msg: 'Input should be greater than 0',
        input: '0',
        ctx: { gt: 0 },
      },
    ],
    [
      'page=two',
      {
        type: 'int_parsing',
        loc: ['query', 'page'],
        msg: 'Input should be a valid integer, unable to parse string as an integer',
        input: 'two',
      },
    ],
    [
      'benefit_id=xyz',
      {
        type: 'uuid_parsing',
        loc: ['query', 'benefit_id'],
        msg: 'Input should be a valid UUID, invalid character: found `x` at 0',
        input: 'xyz',
        ctx: { error: 'invalid character: found `x` at 0' },
      },
    ],
  ])('refuses ?%s', async (query, issue) => {
    const { token } = serveKeys(1);
    expect(await read(ask(`${LICENSE_KEYS}/?${query}`, { token }))).toEqual({
      status: 422,
      body: { error: 'RequestValidationError', detail: [issue] },
    });
  });
});
