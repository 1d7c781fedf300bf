import { QueryClient } from '@tanstack/react-query';
import { getOrganization, portalKeys, type CustomerOrganization } from 'polar-customer-portal';
import { describe, expect, test } from 'vitest';
import { findOrganizationSlug } from '../../src/account/find-organization-slug.ts';
import { respondWith, type Reply } from '../core/http/respond.ts';

const ORGANIZATION: CustomerOrganization = {
  id: '6dde7cfa-7bbe-4e8c-9594-fdf06a9e777b',
  created_at: '2025-07-01T00:00:00Z',
  modified_at: null,
  name: 'Acme',
  slug: 'acme',
  avatar_url: null,
  proration_behavior: 'prorate',
  allow_customer_updates: true,
  customer_portal_settings: {
    usage: { show: true },
    subscription: { update_seats: true, update_plan: true },
    customer: { allow_email_change: false },
  },
  organization_features: { member_model_enabled: false, checkout_localization_enabled: false },
};

const PRODUCT = {
  id: 'a76b8ef6-7858-4cb3-809e-6ac3da7656aa',
  name: 'Acme Team',
  description: null,
  is_recurring: true,
  prices: [
    {
      id: '3dded61b-17ae-4ffa-b75f-a9c004e15017',
      amount_type: 'seat_based',
      product_id: 'a76b8ef6-7858-4cb3-809e-6ac3da7656aa',
      price_currency: 'usd',
      seat_tiers: {
        seat_tier_type: 'volume',
        tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1500 }],
        minimum_seats: 1,
        maximum_seats: null,
      },
      price_per_seat: 1500,
    },
  ],
  benefits: [{ id: '1', type: 'license_keys', description: 'Acme license', organization_id: '2' }],
  medias: [{ id: '3', name: 'acme.png', public_url: 'https://example.com/acme.png' }],
};

describe('getOrganization', () => {
  test('sends no token, whatever the session, and needs none', async () => {
    const { client, sent, getTokens } = respondWith([[200, { organization: ORGANIZATION }]], {
      sessionToken: () => {
        throw new Error('nobody is signed in');
      },
    });
    await getOrganization(client, 'acme');
    expect(sent.map(({ url }) => url)).toEqual([
      'https://api.polar.sh/v1/customer-portal/organizations/acme',
    ]);
    expect(getTokens()).toEqual([undefined]);
  });

  test('reads the settings, and the products with their prices', async () => {
    const body = {
      organization: { ...ORGANIZATION, email: 'x@acme.example' },
      products: [PRODUCT],
    };
    const { client } = respondWith([[200, body]]);
    const { organization, products, unreadable } = await getOrganization(client, 'ACME');
    expect(organization).toEqual(ORGANIZATION);
    expect(products).toEqual([{ ...PRODUCT, organization_id: '' }]);
    expect(unreadable).toEqual([]);
  });

  test('leaves out what cannot be read of the products, and says what', async () => {
    const broken = { ...PRODUCT, id: 'b', prices: [7, ...PRODUCT.prices], medias: null };
    const body = { organization: { slug: 'acme' }, products: [{ name: 'no id' }, broken] };
    const { client } = respondWith([[200, body]]);
    const { organization, products, unreadable } = await getOrganization(client, 'acme');
    expect(organization).toEqual({ id: '', name: '', slug: 'acme' });
    expect(products).toMatchObject([{ id: 'b', prices: PRODUCT.prices, medias: [] }]);
    expect(unreadable).toEqual([expect.stringMatching(/products\.0\.id is missing/)]);
  });

  test.each(['', 'polar.sh/acme', '../customers/me', 'a b', undefined])(
    'sends nothing for %j, which is no slug',
    async (slug) => {
      const { client, sent } = respondWith([]);
      await expect(getOrganization(client, slug as string)).rejects.toMatchObject({
        code: 'invalid_request',
      });
      expect(sent).toEqual([]);
    },
  );
});

const owned = { organization: { slug: 'acme' } };
const NONE: Reply = [200, { items: [] }];

async function find(cached: unknown, ...replies: Reply[]) {
  const { client, sent } = respondWith([...replies, [500]]);
  const cache = new QueryClient();
  cache.setQueryData(['host', 'orders'], { items: [{ product: { organization: 'theirs' } }] });
  if (cached) cache.setQueryData([...portalKeys.all(client), 'x'], cached);
  const slug = await findOrganizationSlug(client, cache);
  return { slug, urls: sent.map(({ url }) => url.replace(/.*customer-portal/, '')) };
}

describe('The slug of the organization', () => {
  test.each([
    ['an order', { product: owned }],
    [
      'a page of orders, some without a product',
      { items: [{ product: null }, { product: owned }] },
    ],
    ['a grant that also names a product', { product: null, benefit: owned }],
    ['pages of grants', { pages: [{ items: [] }, { items: [{ benefit: owned }] }] }],
  ])('is taken from %s that is cached', async (_, cached) => {
    expect(await find(cached)).toEqual({ slug: 'acme', urls: [] });
  });

  test('is asked for in one small request', async () => {
    const found = await find({ items: [{ key: 'x' }] }, [200, { items: [{ benefit: owned }] }]);
    expect(found).toEqual({ slug: 'acme', urls: ['/benefit-grants/?limit=1'] });
  });

  test('is that of an order if nothing was granted', async () => {
    const found = await find(undefined, NONE, [200, { items: [{ product: owned }] }]);
    expect(found).toEqual({ slug: 'acme', urls: ['/benefit-grants/?limit=1', '/orders/?limit=1'] });
  });

  test('is unknown if the customer has nothing', async () => {
    expect((await find(undefined, NONE, NONE)).slug).toBeNull();
  });
});
