import { listLicenseKeys } from 'polar-customer-portal/client';
import { createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { catchError, readAll, withValue } from './connect.ts';
import { respondWith } from './respond.ts';

const SECRET = 'NIMBUS-SECRET';
const licenseKeys = [1, 2, 3].map(() => createLicenseKey({ key: SECRET }));
const page = { items: licenseKeys, pagination: { total_count: 3, max_page: 1 } };
const start = 'The response to GET /v1/customer-portal/license-keys/ is not what Polar documents:';

const list = (body: unknown) => listLicenseKeys(respondWith([[200, body]]).client);

describe('a response that is no page', () => {
  test.each<[path: string, value: unknown, problem: string]>([
    ['items', undefined, 'items is missing.'],
    ['items', null, 'items should be Array.'],
    ['items', { key: SECRET }, 'items should be Array.'],
  ])(
    'is refused by the path and the expected type, never by its value (%s: %j)',
    async (...row) => {
      const [path, value, problem] = row;
      const error = await catchError(list(withValue(page, path.split('.'), value)));
      expect(error).toMatchObject({ code: 'invalid_response', message: `${start} ${problem}` });
      expect(error.cause).toBeUndefined();
      expect(readAll(error)).not.toContain('SECRET');
    },
  );

  test.each([null, SECRET, 7, true])(
    'is refused as a whole when it is no object (%j)',
    async (body) => {
      const error = await catchError(list(body));
      expect(error.message).toBe(`${start} all of it should be Object.`);
    },
  );
});

describe('an item of a page that cannot be read', () => {
  test.each<[path: string, value: unknown, problem: string]>([
    ['0', null, 'items.0 should be Object.'],
    ['1', SECRET, 'items.1 should be Object.'],
    ['1.key', undefined, 'items.1.key is missing.'],
    ['2.expires_at', SECRET, 'items.2.expires_at should be a date in ISO 8601.'],
    ['2.status', [SECRET], 'items.2.status should be string.'],
  ])('hides only itself and says why in unreadable, without its value (%s: %j)', async (...row) => {
    const [path, value, problem] = row;
    const body = withValue(page, ['items', ...path.split('.')], value);
    const { items, pagination, unreadable } = await list(body);
    const others = licenseKeys.filter((_, index) => index !== Number(path[0]));
    expect(items.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(pagination).toEqual(page.pagination);
    expect(unreadable).toEqual([`${start} ${problem}`]);
  });

  test('leaves an empty page when it is the only one', async () => {
    const pagination = { total_count: 1, max_page: 1 };
    const { items, unreadable } = await list({ items: [{}], pagination });
    expect(items).toEqual([]);
    expect(unreadable).toHaveLength(1);
  });
});

test.each([
  [undefined, 3, 1],
  ['all', 3, 1],
  [{ total_count: '3', max_page: 1 }, 3, 1],
  [{ total_count: 0, max_page: 0 }, 3, 1],
  [{ total_count: 7, max_page: 3 }, 7, 3],
  [{ total_count: -7, max_page: 3 }, 3, 3],
  [{ total_count: 7, max_page: 2.5 }, 7, 1],
  [{ total_count: 1e300, max_page: 1e300 }, 3, 1],
])(
  'a page whose pagination is %j has as many items as are there',
  async (pagination, ...counts) => {
    const [total_count, max_page] = counts;
    const body = { ...page, pagination };
    expect(await list(body)).toMatchObject({
      items: [{}, {}, {}],
      pagination: { total_count, max_page },
    });
    expect((await list({ items: [], pagination: undefined })).pagination.total_count).toBe(0);
  },
);

test('a page has each item once, however often it is sent', async () => {
  const [first, second] = licenseKeys;
  const { items, pagination, unreadable } = await list({ items: [first, second, first] });
  expect(items.map(({ id }) => id)).toEqual([first?.id, second?.id]);
  expect(pagination.total_count).toBe(2);
  expect(unreadable).toEqual([]);
});

test('a page of which everything can be read has nothing in unreadable', async () => {
  expect((await list(page)).unreadable).toEqual([]);
});
