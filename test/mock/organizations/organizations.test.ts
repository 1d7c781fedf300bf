import {
  createOrder,
  createOrganization,
  createProduct,
  type MockOrganization,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const PATH = '/v1/customer-portal/organizations';
const allowing = { customer_portal_settings: { customer: { allow_email_change: true } } };

const get = (slug: string, token?: string) => read(send(`${PATH}/${slug}`, { token }));

describe('organizations.get', () => {
  test.each(['nimbus', 'NIMBUS'])('finds %s without a session, with its products', async (slug) => {
    servePolar();
    const { status, body } = await get(slug);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      organization: {
        name: 'Nimbus',
        slug: 'nimbus',
        customer_portal_settings: {
          usage: { show: true },
          subscription: { update_seats: true, update_plan: true },
          customer: { allow_email_change: false },
        },
        organization_features: { member_model_enabled: false },
      },
      products: [{ name: 'Nimbus Editor', prices: [{ price_amount: 4900 }] }],
    });
    expect(JSON.stringify(body)).not.toMatch(/is_blocked|"pause"/);
  });

  test('takes a good session, and refuses a bad one even here', async () => {
    const polar = servePolar();
    expect((await get('nimbus', polar.sessionToken)).status).toBe(200);
    expect((await get('nimbus', 'polar_cst_ended')).status).toBe(401);
  });

  test.each([
    ['unknown', 'nobody', {}],
    ['named by its id', createOrganization().id, {}],
    ['blocked', 'nimbus', { is_blocked: true }],
  ])('does not find one that is %s', async (_, slug, overrides: Partial<MockOrganization>) => {
    servePolar({ organizations: [createOrganization(overrides)] });
    expect(await get(slug)).toEqual({
      status: 404,
      body: { error: 'ResourceNotFound', detail: 'Not found' },
    });
  });

  test('sends no product that is not public, or archived', async () => {
    const products = [
      createProduct({ name: 'One' }),
      createProduct({ name: 'Two', visibility: 'private' }),
      createProduct({ name: 'Three', is_archived: true }),
    ];
    servePolar({ organizations: [createOrganization({ products })] });
    expect((await get('nimbus')).body).toMatchObject({ products: [{ name: 'One' }] });
  });

  test('is moved for a path with a slash', async () => {
    servePolar();
    const response = await send(`${PATH}/nimbus/`);
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`https://api.polar.sh${PATH}/nimbus`);
  });
});

test('the vendor of an order is known, unless the mock was told of it', async () => {
  const product = { organization: { ...allowing, name: 'Acme' } };
  servePolar({ orders: [createOrder({ product })] });
  expect((await get('nimbus')).body).toMatchObject({ organization: { name: 'Acme' } });
  servePolar({ orders: [createOrder({ product })], organizations: [createOrganization()] });
  expect((await get('nimbus')).body).toMatchObject({ organization: { name: 'Nimbus' } });
});

test('a setting that the vendor changes is in the orders too', async () => {
  const polar = servePolar({ orders: [createOrder()] });
  const readOrders = async () =>
    (await read(send('/v1/customer-portal/orders/', { token: polar.sessionToken }))).body;
  expect(await readOrders()).toMatchObject({
    items: [
      {
        product: {
          organization: { customer_portal_settings: { customer: { allow_email_change: false } } },
        },
      },
    ],
  });
  polar.organizations.add(createOrganization(allowing));
  expect(await readOrders()).toMatchObject({ items: [{ product: { organization: allowing } }] });
  polar.organizations.remove(createOrganization().id);
  expect((await get('nimbus')).status).toBe(404);
});
