import { listBenefitGrants, type BenefitGrantListParams } from 'polar-customer-portal/client';
import { createBenefitGrant } from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { catchError, withValue } from '../core/http/connect.ts';
import { record } from '../core/http/record.ts';
import { respondWith } from '../core/http/respond.ts';

const GRANTS = 'https://api.polar.sh/v1/customer-portal/benefit-grants/';

/** A grant as Polar sends it, without most of what is dropped. */
const wire = {
  created_at: '2026-03-02T08:15:30.733082Z',
  modified_at: null,
  id: '3c1f0b9e-52d7-4a68-9e04-7bd1a6f2c853',
  granted_at: '2026-03-02T08:15:30.727565Z',
  revoked_at: null,
  customer_id: '9d20e4a7-16bc-4f53-8c71-e05f3b8a2d96',
  member_id: null,
  benefit_id: 'a7e5c3d1-80f2-4b96-a14d-2c6f9e7b0835',
  subscription_id: '51b8d6f4-c39a-4e07-b2d5-90a4f1e8c726',
  order_id: null,
  is_granted: true,
  is_revoked: false,
  error: null,
  customer: { id: '9d20e4a7-16bc-4f53-8c71-e05f3b8a2d96', email: 'ada@example.com' },
  benefit: {
    id: 'a7e5c3d1-80f2-4b96-a14d-2c6f9e7b0835',
    created_at: '2026-03-01T08:15:30.733082Z',
    type: 'license_keys',
    description: 'Acme Editor license',
    is_deleted: false,
    organization: { slug: 'acme' },
    properties: { prefix: 'ACME', activations: { limit: 3, enable_customer_admin: true } },
  },
  properties: {
    license_key_id: '1dbfc517-0bbf-4301-9ba8-555ca42b9737',
    display_key: '****-01DCF1',
  },
};

async function list(...items: unknown[]) {
  const { client } = respondWith([[200, { items, pagination: { total_count: 1, max_page: 1 } }]]);
  return listBenefitGrants(client);
}

describe('listBenefitGrants', () => {
  test.each<[BenefitGrantListParams | undefined, search: string]>([
    [undefined, ''],
    [{ type: 'license_keys', limit: 100 }, '?type=license_keys&limit=100'],
    [
      { type: ['license_keys', 'custom'], benefit_id: ['a', 'b'], page: 2 },
      '?type=license_keys&type=custom&benefit_id=a&benefit_id=b&page=2',
    ],
    [
      { order_id: 'o', subscription_id: undefined, query: 'pro', sorting: ['type', '-granted_at'] },
      '?order_id=o&query=pro&sorting=type&sorting=-granted_at',
    ],
  ])('sends the given query parameters, each value of a list (%j)', async (params, search) => {
    const { client, sent } = respondWith([[200, { items: [] }]]);
    await listBenefitGrants(client, params);
    expect(sent.map(({ url, init }) => [init.method, url])).toEqual([['GET', GRANTS + search]]);
  });

  test('returns what a grant gave and where it comes from, without what nobody reads', async () => {
    const { items, unreadable } = await list(wire);
    expect(unreadable).toEqual([]);
    expect(items[0]).toEqual({
      id: wire.id,
      created_at: wire.created_at,
      modified_at: null,
      granted_at: wire.granted_at,
      revoked_at: null,
      is_granted: true,
      is_revoked: false,
      customer_id: wire.customer_id,
      member_id: null,
      benefit_id: wire.benefit_id,
      subscription_id: wire.subscription_id,
      order_id: null,
      error: null,
      benefit: {
        id: wire.benefit_id,
        type: 'license_keys',
        description: 'Acme Editor license',
        is_deleted: false,
        properties: {},
      },
      properties: { license_key_id: wire.properties.license_key_id },
    });
  });

  test('reads a grant of a type that Polar adds later, and one that is still being granted', async () => {
    const later = withValue(wire, ['benefit', 'type'], 'hologram');
    const waiting = { ...wire, id: 'waiting', granted_at: null, is_granted: false, properties: {} };
    const { items } = await list(later, waiting);
    expect(items.map(({ benefit }) => benefit.type)).toEqual(['hologram', 'license_keys']);
    expect(items[1]).toMatchObject({ granted_at: null, is_granted: false, properties: {} });
  });

  test.each([
    ['granted_at'],
    ['is_granted'],
    ['order_id'],
    ['member_id'],
    ['error'],
    ['properties'],
    ['customer_id'],
  ])('reads a grant whose %s is something else than documented', async (field) => {
    const { items } = await list({ ...wire, [field]: 7 });
    expect(items).toMatchObject([{ id: wire.id, benefit: { description: 'Acme Editor license' } }]);
    expect(JSON.stringify(items)).not.toContain(':7');
  });

  test.each([[['id']], [['benefit_id']], [['benefit']], [['benefit', 'description']]])(
    'hides only the grant that has no %j',
    async (path) => {
      const { items, unreadable } = await list(withValue(wire, path, undefined), {
        ...wire,
        id: 'another',
      });
      expect(items.map(({ id }) => id)).toEqual(['another']);
      expect(unreadable).toEqual([expect.stringContaining(`items.0.${path.join('.')} is missing`)]);
    },
  );

  test('lists the grants of the mock page by page', async () => {
    const benefitGrants = [createBenefitGrant(), createBenefitGrant()];
    const { client } = record({}, { benefitGrants });
    const page = await listBenefitGrants(client, { limit: 1, page: 2 });
    expect(page.items.map(({ id }) => id)).toEqual([benefitGrants[1]?.id]);
    expect(page.pagination).toEqual({ total_count: 2, max_page: 2 });
  });

  test('fails with invalid_request when Polar refuses a parameter', async () => {
    const { client } = record();
    const error = await catchError(listBenefitGrants(client, { type: 'nope' }));
    expect(error).toMatchObject({ code: 'invalid_request', status: 422 });
    expect(error.message).toContain('GET /v1/customer-portal/benefit-grants/');
  });
});
