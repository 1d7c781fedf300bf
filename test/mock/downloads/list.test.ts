import {
  createBenefitGrant,
  createCustomer,
  createDownload,
  createMember,
  createMockPolar,
  type MockDownload,
  type MockPolar,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const DOWNLOADS = '/v1/customer-portal/downloadables/';
const OTHER_BENEFIT = '7a1f3c52-94be-4d08-b6a7-15c0e8d2f943';
const now = Date.parse('2026-06-01T12:00:00Z');

interface Sent extends MockDownload {
  file: MockDownload['file'] & { download: { url: string; headers: object; expires_at: string } };
}

async function list(polar: MockPolar, query = '', token = polar.sessionToken) {
  const { status, body } = await read(send(DOWNLOADS + query, { token }));
  const { items = [], pagination } = body as { items?: Sent[]; pagination?: unknown };
  return { status, items, ids: items.map(({ id }) => id), pagination };
}

describe('downloadables.list', () => {
  test('sends the files of a customer with links that work for an hour from now', async () => {
    const download = createDownload({}, { now });
    const polar = servePolar({ downloads: [download], now: () => now });
    const { items, pagination } = await list(polar);
    expect(pagination).toEqual({ total_count: 1, max_page: 1 });
    expect(items).toEqual([
      {
        id: download.id,
        benefit_id: download.benefit_id,
        file: {
          ...download.file,
          download: {
            url: expect.stringMatching(
              /^https:\/\/api\.polar\.sh\/v1\/customer-portal\/downloadables\/./,
            ) as string,
            headers: {},
            expires_at: '2026-06-01T13:00:00.000000Z',
          },
        },
      },
    ]);
  });

  test('sends other links at another time', async () => {
    let clock = now;
    const polar = servePolar({ downloads: [createDownload()], now: () => clock });
    const first = (await list(polar)).items[0]?.file.download.url;
    clock += 1000;
    expect((await list(polar)).items[0]?.file.download.url).not.toBe(first);
  });

  test('sends the newest first', async () => {
    const older = createDownload({ granted_at: '2026-01-01T00:00:00Z' });
    const newer = createDownload({ granted_at: '2026-02-01T00:00:00Z' });
    const polar = servePolar({ downloads: [older, newer], now: () => now });
    expect((await list(polar)).ids).toEqual([newer.id, older.id]);
  });

  test('sends those of a benefit, or of either', async () => {
    const one = createDownload();
    const other = createDownload({ benefit_id: OTHER_BENEFIT });
    const polar = servePolar({ downloads: [one, other] });
    expect((await list(polar, `?benefit_id=${OTHER_BENEFIT.toUpperCase()}`)).ids).toEqual([
      other.id,
    ]);
    const either = await list(polar, `?benefit_id=${OTHER_BENEFIT}&benefit_id=${one.benefit_id}`);
    expect(either.ids).toHaveLength(2);
  });

  test('sends ten to a page, and at most a hundred', async () => {
    const downloads = Array.from({ length: 101 }, () => createDownload({}, { now }));
    const polar = servePolar({ downloads, now: () => now });
    expect((await list(polar)).ids).toHaveLength(10);
    const { ids, pagination } = await list(polar, '?limit=1000');
    expect(ids).toHaveLength(100);
    expect(pagination).toEqual({ total_count: 101, max_page: 2 });
  });

  test('sends none that was revoked, switched off, found malicious, or is for later', async () => {
    let clock = now;
    const later = createDownload({ granted_at: '2026-06-01T12:00:05Z' });
    const polar = servePolar({
      downloads: [
        createDownload({ is_revoked: true }),
        createDownload({ is_disabled: true }),
        createDownload({ is_malicious: true }),
        later,
      ],
      now: () => clock,
    });
    expect((await list(polar)).ids).toEqual([]);
    clock += 5000;
    expect((await list(polar)).ids).toEqual([later.id]);
  });

  test('sends a customer only their own, and any member only those of their seat', async () => {
    const owner = createMember({ role: 'owner' });
    const member = createMember();
    const polar = servePolar({
      downloads: [createDownload(), createDownload({ member_id: member.id })],
    });
    const count = async (options: Parameters<MockPolar['createSession']>[0]) =>
      (await list(polar, '', polar.createSession(options).token)).ids.length;
    expect(await count({})).toBe(2);
    expect(await count({ customer: createCustomer() })).toBe(0);
    expect(await count({ member })).toBe(1);
    expect(await count({ member: owner })).toBe(0);
  });

  test('says what is wrong with an id as Polar does: once for one id, once for a list', async () => {
    const polar = servePolar();
    const { status, body } = await read(
      send(`${DOWNLOADS}?benefit_id=x`, { token: polar.sessionToken }),
    );
    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: 'RequestValidationError',
      detail: [
        { type: 'uuid_type', loc: ['query', 'benefit_id', 'uuid'], input: ['x'] },
        { type: 'uuid_parsing', loc: ['query', 'benefit_id', expect.any(String) as string, 0] },
      ],
    });
  });

  test('is moved for a path without its slash', async () => {
    const polar = servePolar();
    const path = DOWNLOADS.slice(0, -1);
    const response = await send(`${path}?page=2`, { token: polar.sessionToken });
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`https://api.polar.sh${DOWNLOADS}?page=2`);
  });
});

describe('createDownload', () => {
  test('makes each file with another checksum', () => {
    const hashes = [createDownload(), createDownload()].map(({ file }) => file.checksum_sha256_hex);
    expect(new Set(hashes).size).toBe(2);
  });

  test('derives size and checksums from a content', () => {
    const { file, content } = createDownload({ content: 'hello', file: { name: 'hello.txt' } });
    expect(content).toBe('hello');
    expect(file).toMatchObject({
      name: 'hello.txt',
      size: 5,
      size_readable: '5.0 B',
      checksum_sha256_hex: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      checksum_sha256_base64: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
    });
  });

  test.each([
    [734_003_200, '700.0 MB'],
    [88_473_600, '84.4 MB'],
    [1_048_576, '1.0 MB'],
    [1023, '1023.0 B'],
  ])('writes %i bytes as %s', (size, readable) => {
    expect(createDownload({ file: { size } }).file.size_readable).toBe(readable);
  });

  test('shares its benefit with the grants of files', () => {
    const { benefit_id, file } = createDownload();
    const properties = { active_files: [file.id] };
    const grant = createBenefitGrant({ benefit: { type: 'downloadables', properties } });
    expect(grant).toMatchObject({
      benefit_id,
      benefit: { id: benefit_id, properties },
      properties: { files: [file.id] },
    });
  });
});

test('polar.downloads adds, replaces, copies and removes files', async () => {
  const download = createDownload();
  const polar = createMockPolar();
  polar.downloads.add(download);
  const held = polar.downloads.get(download.id);
  expect(held).toEqual(download);
  if (held) held.is_revoked = true;
  expect(polar.downloads.get(download.id)?.is_revoked).toBe(false);
  polar.downloads.add({ ...download, is_revoked: true });
  expect(polar.downloads.get(download.id)?.is_revoked).toBe(true);
  polar.downloads.remove(download.id);
  expect(polar.downloads.get(download.id)).toBeUndefined();
});
