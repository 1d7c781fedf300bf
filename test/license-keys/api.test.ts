import {
  getLicenseKey,
  listLicenseKeys,
  rotateLicenseKey,
  type LicenseKeyListParams,
} from 'polar-customer-portal/client';
import { createCustomer, createLicenseKey } from 'polar-customer-portal/mock';
import { describe, expect, test, vi } from 'vitest';
import { catchError, connect, readAll } from '../core/http/connect.ts';
import { record } from '../core/http/record.ts';
import { respondWith } from '../core/http/respond.ts';

const LICENSE_KEYS = 'https://api.polar.sh/v1/customer-portal/license-keys/';
const benefit_id = '7a1f3c52-94be-4d08-b6a7-15c0e8d2f943';

describe('listLicenseKeys', () => {
  const [first, second, third] = ['01', '02', '03'].map((month) =>
    createLicenseKey({ created_at: `2026-${month}-01T00:00:00Z` }),
  ) as [PortalKey, PortalKey, PortalKey];
  type PortalKey = ReturnType<typeof createLicenseKey>;
  const serve = (...licenseKeys: PortalKey[]) => record({}, { licenseKeys }).client;

  test.each<[LicenseKeyListParams | undefined, search: string]>([
    [undefined, ''],
    [{}, ''],
    [{ benefit_id: undefined, page: undefined, limit: undefined }, ''],
    [{ page: 2, limit: undefined }, '?page=2'],
    [{ benefit_id, page: 2, limit: 100 }, `?benefit_id=${benefit_id}&page=2&limit=100`],
    [{ benefit_id: 'a b&page=9#c' }, '?benefit_id=a+b%26page%3D9%23c'],
  ])('sends the given query parameters and no others (%j)', async (params, search) => {
    const { client, sent } = respondWith([
      [200, { items: [], pagination: { total_count: 0, max_page: 0 } }],
    ]);
    await listLicenseKeys(client, params);
    expect(sent.map(({ url }) => url)).toEqual([LICENSE_KEYS + search]);
    expect(sent[0]?.init.method).toBe('GET');
  });

  test('returns one page at a time, oldest first, without activations', async () => {
    const client = serve(third, first, second);
    const page = await listLicenseKeys(client, { limit: 2 });
    expect(page.items.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(page.items[0]).not.toHaveProperty('activations');
    expect(page.pagination).toEqual({ total_count: 3, max_page: 2 });
    const last = await listLicenseKeys(client, { limit: 2, page: 2 });
    expect(last.items.map(({ id }) => id)).toEqual([third.id]);
  });

  test('returns only the license keys of the given benefit', async () => {
    const other = createLicenseKey({ benefit_id });
    const { items } = await listLicenseKeys(serve(first, other), { benefit_id });
    expect(items.map(({ id }) => id)).toEqual([other.id]);
  });

  test('returns an empty page past the last one', async () => {
    expect(await listLicenseKeys(serve(first), { page: 99 })).toEqual({
      items: [],
      pagination: { total_count: 1, max_page: 1 },
      unreadable: [],
    });
  });
});

describe('getLicenseKey', () => {
  test('returns a license key with its activations, also for an id in uppercase', async () => {
    const { client, licenseKey, polar } = connect();
    const found = await getLicenseKey(client, licenseKey.id.toUpperCase());
    expect(found).toMatchObject({ id: licenseKey.id, key: licenseKey.key });
    expect(found.activations).toHaveLength(2);
    expect(polar.requests).toMatchObject([{ method: 'GET', operation: 'licenseKeys.get' }]);
  });

  test('fails with not_found for the license key of another customer', async () => {
    const theirs = createLicenseKey({ customer: createCustomer() });
    const { polar, client } = connect();
    polar.licenseKeys.add(theirs);
    const error = await catchError(getLicenseKey(client, theirs.id));
    expect(error).toMatchObject({ code: 'not_found', status: 404 });
  });

  test('hides an activation of another license key, and says why', async () => {
    const licenseKey = createLicenseKey();
    const [own, other] = licenseKey.activations;
    const { client } = respondWith([
      [
        200,
        {
          ...licenseKey,
          activations: [
            { ...own, license_key_id: licenseKey.id.toUpperCase() },
            { ...other, license_key_id: benefit_id },
          ],
        },
      ],
    ]);
    const { activations, unreadable } = await getLicenseKey(client, licenseKey.id);
    expect(activations.map(({ id }) => id)).toEqual([own?.id]);
    expect(unreadable).toEqual([
      expect.stringContaining('activations.1 should be an activation of this license key'),
    ]);
  });
});

describe.each([
  ['getLicenseKey', getLicenseKey],
  ['rotateLicenseKey', rotateLicenseKey],
])('%s', (_, send) => {
  test('fails with invalid_response when the response is another license key', async () => {
    const other = createLicenseKey();
    const { client } = respondWith([[200, other]]);
    const error = await catchError(send(client, benefit_id));
    expect(error).toMatchObject({ code: 'invalid_response' });
    expect(error.message).toMatch(/its id is not the one that was asked for/);
    expect(readAll(error)).not.toContain(other.key);
  });

  test('accepts an id that differs in its case alone', async () => {
    const licenseKey = createLicenseKey();
    const { client } = respondWith([[200, { ...licenseKey, id: licenseKey.id.toUpperCase() }]]);
    await expect(send(client, licenseKey.id)).resolves.toMatchObject({ key: licenseKey.key });
  });
});

describe('rotateLicenseKey', () => {
  test('returns the new key with all other fields unchanged and without activations', async () => {
    const { polar, client, licenseKey, get } = connect();
    const { activations, ...before } = await get();
    const rotated = await rotateLicenseKey(client, licenseKey.id);
    const served = polar.licenseKeys.get(licenseKey.id);
    expect(rotated.key).not.toBe(licenseKey.key);
    expect(rotated).toEqual({
      ...before,
      key: served?.key,
      display_key: served?.display_key,
      modified_at: expect.any(String) as string,
    });
    expect(await get()).toEqual({ ...rotated, activations });
    expect(activations).toHaveLength(2);
  });

  test('sends a POST request with the session token and no body', async () => {
    const { client, sent } = respondWith([[200, createLicenseKey({ id: benefit_id })]]);
    await rotateLicenseKey(client, benefit_id);
    expect(sent).toEqual([
      {
        url: `${LICENSE_KEYS}${benefit_id}/rotate`,
        init: {
          method: 'POST',
          headers: { Authorization: 'Bearer polar_cst_1', 'Polar-Version': '2026-10' },
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'error',
          signal: expect.any(AbortSignal) as AbortSignal,
        },
      },
    ]);
  });

  test('rotates a disabled key', async () => {
    const { client, licenseKey } = connect({}, { status: 'disabled' });
    expect(await rotateLicenseKey(client, licenseKey.id)).toMatchObject({ status: 'disabled' });
  });

  test('fails with the reason when the key is revoked', async () => {
    const { polar, client, licenseKey } = connect({}, { status: 'revoked' });
    const error = await catchError(rotateLicenseKey(client, licenseKey.id));
    expect(error).toMatchObject({ code: 'rejected', status: 400 });
    expect(error.message).toMatch(/License key cannot be rotated.* status: revoked/);
    expect(polar.licenseKeys.get(licenseKey.id)?.key).toBe(licenseKey.key);
  });

  test('may have replaced the key even though the response was lost', async () => {
    const { polar, client, licenseKey, get } = connect();
    polar.fail('licenseKeys.rotate', 'lost_response', { times: 1 });
    expect(await catchError(rotateLicenseKey(client, licenseKey.id))).toMatchObject({
      code: 'network',
    });
    expect((await get()).key).not.toBe(licenseKey.key);
  });
});

describe.each([
  ['getLicenseKey', getLicenseKey],
  ['rotateLicenseKey', rotateLicenseKey],
] as const)('%s', (name, call) => {
  const key = 'NIMBUS-0D1F7A34-52C8-4B6E-9F10-8A7B6C5D4E3F';

  test.each([
    key,
    key.slice(0, -1),
    '',
    '..',
    '../activate',
    `${benefit_id}/rotate`,
    ` ${benefit_id}`,
    '-'.repeat(36),
    'a'.repeat(36),
    undefined as unknown as string,
  ])(
    'rejects an id that is not a UUID without a request and without quoting it (%j)',
    async (id) => {
      const sessionToken = vi.fn(() => 'polar_cst_1');
      const { polar, client } = connect({ sessionToken });
      const error = await catchError(call(client, id));
      expect(error).toMatchObject({
        code: 'invalid_request',
        status: undefined,
        message: `${name}(client, id): id must be the id of a license key, not the key itself: a UUID, for example "1dbfc517-0bbf-4301-9ba8-555ca42b9737". What was passed is no UUID.`,
      });
      expect(readAll(error)).not.toContain(key.slice(0, 12));
      expect(sessionToken).not.toHaveBeenCalled();
      expect(polar.requests).toEqual([]);
    },
  );
});

test.each([400, 403, 500])(
  'getLicenseKey says nothing of ids when Polar responds with %i',
  async (status) => {
    const { client } = respondWith([[status, {}]]);
    const { message } = await catchError(getLicenseKey(client, benefit_id));
    expect(message).not.toMatch(/properties/);
  },
);

test('getLicenseKey says of a key that is not found what to check', async () => {
  const { client } = connect();
  const error = await catchError(getLicenseKey(client, '00000000-0000-4000-8000-000000000000'));
  expect(error).toMatchObject({ code: 'not_found', status: 404 });
  expect(error.message).toMatch(
    /properties\.license_key_id\? .*this customer, and is it of this server\?$/,
  );
});

test.each([
  ['Gone.', 'Gone. Is'],
  ['Gone', 'Gone. Is'],
])('getLicenseKey ends the sentence of Polar (%j) before its own advice', async (detail, words) => {
  const { client } = respondWith([[404, { detail }]]);
  const { message } = await catchError(getLicenseKey(client, benefit_id));
  expect(message).toContain(words);
});
