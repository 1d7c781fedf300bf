import { QueryClient } from '@tanstack/react-query';
import { downloadListOptions } from 'polar-customer-portal';
import { listDownloads, type DownloadListParams } from 'polar-customer-portal/client';
import { describe, expect, test } from 'vitest';
import { respondWith } from '../core/http/respond.ts';
import { createWireDownload, createWireFile } from './wire.ts';

const LIST = 'https://api.polar.sh/v1/customer-portal/downloadables/';

const respondWithItems = (...items: unknown[]) =>
  respondWith([[200, { items, pagination: { total_count: items.length, max_page: 1 } }]]);

describe('listDownloads', () => {
  test.each<[DownloadListParams | undefined, search: string]>([
    [undefined, ''],
    [{ benefit_id: 'a', page: 2, limit: 100 }, '?benefit_id=a&page=2&limit=100'],
    [{ benefit_id: ['a', 'b'] }, '?benefit_id=a&benefit_id=b'],
  ])('sends the given query parameters, each value of a list (%j)', async (params, search) => {
    const { client, sent } = respondWithItems();
    await listDownloads(client, params);
    expect(sent.map(({ url, init }) => [init.method, url])).toEqual([['GET', LIST + search]]);
  });

  test('returns every documented field, and when the response has arrived', async () => {
    const before = performance.now();
    const wire = createWireDownload();
    const { items, unreadable } = await listDownloads(
      respondWithItems({ ...wire, secret: 'dropped' }).client,
    );
    expect(unreadable).toEqual([]);
    expect(items).toEqual([
      {
        ...wire,
        received: {
          time: expect.any(Number),
          ticks: expect.any(Number),
          page: performance.timeOrigin,
        },
      },
    ]);
    expect(items[0]?.received.ticks).toBeGreaterThanOrEqual(before);
  });

  test.each([
    ['an id', { id: undefined }, 'items.0.id'],
    ['a file', { file: null }, 'items.0.file'],
    ['the id of its file', { file: createWireFile({ id: 7 }) }, 'items.0.file.id'],
    ['its size', { file: createWireFile({ size: '1 MB' }) }, 'items.0.file.size'],
    ['a size that there is', { file: createWireFile({ size: -1 }) }, 'items.0.file.size'],
  ])('hides a download without %s, and no other', async (_, fields, path) => {
    const broken = createWireDownload({ id: 'broken', ...fields });
    const { client } = respondWithItems(broken, createWireDownload());
    const { items, unreadable } = await listDownloads(client);
    expect(items).toHaveLength(1);
    expect(unreadable).toEqual([expect.stringContaining(path)]);
  });

  test('reads a file of which nothing else is as documented', async () => {
    const { id, size } = createWireFile();
    const names = Object.keys(createWireFile());
    const odd = Object.fromEntries(names.map((name) => [name, Number.NaN]));
    const { client } = respondWithItems({ id: 'a', file: { ...odd, id, size } });
    const [item] = (await listDownloads(client)).items;
    expect(item).toMatchObject({ benefit_id: '', file: { name: '', version: null } });
    expect(item?.file.download).toEqual({ url: '' });
    expect(item?.file.last_modified_at ?? undefined).toBeUndefined();
  });
});

/** A client of a list with so many files, of which each page has a hundred. */
function respondWithPages(count: number) {
  const items = Array.from({ length: count }, (_, index) => createWireDownload({ id: `${index}` }));
  const pages: (string | null)[] = [];
  const { client } = respondWith([], {
    fetch: async (input) => {
      const { searchParams } = new URL(String(input));
      pages.push(searchParams.get('page'));
      const start = (Number(searchParams.get('page')) - 1) * 100;
      const pagination = { total_count: count, max_page: Math.ceil(count / 100) };
      return Response.json({ items: items.slice(start, start + 100), pagination });
    },
  });
  return { client, pages };
}

const read = (client: ReturnType<typeof respondWithPages>['client']) =>
  new QueryClient().fetchQuery(downloadListOptions(client));

describe('downloadListOptions', () => {
  test('reads all pages as one, a hundred files with each request', async () => {
    const { client, pages } = respondWithPages(250);
    const { items, pagination } = await read(client);
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, id) => `${id}`));
    expect(pagination).toEqual({ total_count: 250, max_page: 1 });
    expect(pages).toEqual(['1', '2', '3']);
  });

  test('reads no more than 2,000 files', async () => {
    const { client, pages } = respondWithPages(2_500);
    const { items, pagination } = await read(client);
    expect([items.length, pages.length, pagination.total_count]).toEqual([2_000, 20, 2_500]);
  });

  test('has a file once that moves to another page in between', async () => {
    const page = {
      items: [createWireDownload({ id: 'a' })],
      pagination: { total_count: 2, max_page: 2 },
    };
    const { client } = respondWith([[200, page]]);
    expect((await read(client)).items.map(({ id }) => id)).toEqual(['a']);
  });
});
