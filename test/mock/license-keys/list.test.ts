import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { LICENSE_KEYS, read, send, servePolar } from '../serve-polar.ts';
import { anotherId } from './serve-key.ts';

interface List {
  items: { id: string }[];
  pagination: { total_count: number; max_page: number };
}

function serveKeys(count: number) {
  const licenseKeys = Array.from({ length: count }, (_, index) =>
    createLicenseKey({ created_at: new Date(Date.UTC(2026, 0, 1, index)).toISOString() }),
  );
  const { sessionToken: token } = servePolar({ licenseKeys: licenseKeys.toReversed() });
  const list = async (query: string) =>
    (await read(send(`${LICENSE_KEYS}/${query}`, { token }))).body as List;
  return { licenseKeys, list, token };
}

describe('licenseKeys.list', () => {
  test('sends the oldest first, ten to a page', async () => {
    const { licenseKeys, list } = serveKeys(12);
    const first = await list('');
    expect(first.items.map(({ id }) => id)).toEqual(licenseKeys.slice(0, 10).map(({ id }) => id));
    expect(first.pagination).toEqual({ total_count: 12, max_page: 2 });
    expect((await list('?page=2')).items).toHaveLength(2);
    expect(await list('?page=99')).toEqual({ items: [], pagination: first.pagination });
  });

  test('sends no activations and no more than a hundred items', async () => {
    const { list } = serveKeys(101);
    const { items, pagination } = await list('?limit=1000');
    expect(items).toHaveLength(100);
    expect(pagination).toEqual({ total_count: 101, max_page: 2 });
    expect(items[0]).not.toHaveProperty('activations');
  });

  test('is empty for a customer without license keys', async () => {
    const polar = servePolar({ licenseKeys: [createLicenseKey()] });
    const { token } = polar.createSession({ customer: createCustomer() });
    expect((await read(send(`${LICENSE_KEYS}/`, { token }))).body).toEqual({
      items: [],
      pagination: { total_count: 0, max_page: 0 },
    });
  });

  test('sends only the keys of a benefit when the query has its id', async () => {
    const benefit_id = anotherId();
    const wanted = createLicenseKey({ benefit_id });
    const { sessionToken: token } = servePolar({ licenseKeys: [createLicenseKey(), wanted] });
    const { body } = await read(send(`${LICENSE_KEYS}/?benefit_id=${benefit_id}`, { token }));
    expect((body as List).items.map(({ id }) => id)).toEqual([wanted.id]);
  });

  test('redirects a path without its slash, with the query', async () => {
    const { token } = serveKeys(1);
    const response = await send(`${LICENSE_KEYS}?limit=2`, { token });
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`https://api.polar.sh${LICENSE_KEYS}/?limit=2`);
  });

  test('refuses a wrong query, and lists all that is wrong with it', async () => {
    const { token } = serveKeys(1);
    const query = '?benefit_id=xyz&page=two&limit=0';
    expect(await read(send(`${LICENSE_KEYS}/${query}`, { token }))).toEqual({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: [
          {
            type: 'uuid_parsing',
            loc: ['query', 'benefit_id'],
            msg: 'Input should be a valid UUID, invalid character: found `x` at 0',
            input: 'xyz',
            ctx: { error: 'invalid character: found `x` at 0' },
          },
          {
            type: 'int_parsing',
            loc: ['query', 'page'],
            msg: 'Input should be a valid integer, unable to parse string as an integer',
            input: 'two',
          },
          {
            type: 'greater_than',
            loc: ['query', 'limit'],
            msg: 'Input should be greater than 0',
            input: '0',
            ctx: { gt: 0 },
          },
        ],
      },
    });
  });
});
