import {
  createCustomer,
  createMember,
  createPaymentMethod,
  createSubscription,
  type MockPaymentMethod,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';

const ME = '/v1/customer-portal/customers/me';
const METHODS = `${ME}/payment-methods`;

function serve(options: MockPolarOptions) {
  const polar = servePolar(options);
  const token = polar.sessionToken;
  return {
    polar,
    token,
    list: async (query = '') => {
      const { body } = await read(send(METHODS + query, { token }));
      return body as { items: MockPaymentMethod[]; pagination: unknown };
    },
    patch: (body: object) => read(send(ME, { token, method: 'PATCH', body })),
  };
}

test('payment methods come the newest first, with what Polar knows of each', async () => {
  const paymentMethods = [
    createPaymentMethod({ created_at: '2026-01-01T00:00:00Z', is_declined: true }),
    createPaymentMethod({ created_at: '2026-03-01T00:00:00Z', type: 'sepa_debit' }),
    createPaymentMethod({ created_at: '2026-02-01T00:00:00Z', type: 'kr_card' }),
    createPaymentMethod({ customer_id: createCustomer().id }),
  ];
  const { list } = serve({ paymentMethods });
  const { items, pagination } = await list();
  expect(items.map(({ type }) => type)).toEqual(['sepa_debit', 'kr_card', 'card']);
  expect(items[2]?.method_metadata).toEqual({
    brand: 'visa',
    last4: '4242',
    exp_month: 12,
    exp_year: 2030,
    wallet: null,
  });
  expect(items[2]).not.toHaveProperty('is_declined');
  expect(pagination).toEqual({ total_count: 3, max_page: 1 });
  expect((await list('?limit=1&page=2')).items).toMatchObject([{ type: 'kr_card' }]);
});

test('whoever has a subscription has a Visa, unless told otherwise', async () => {
  const subscriptions = [createSubscription(), createSubscription()];
  expect((await serve({ subscriptions }).list()).items).toHaveLength(1);
  expect((await serve({ subscriptions, paymentMethods: [] }).list()).items).toEqual([]);
  expect((await serve({}).list()).items).toEqual([]);
});

test('the first is the default, and the customer chooses another of their own', async () => {
  const first = createPaymentMethod();
  const second = createPaymentMethod();
  const others = createPaymentMethod({ customer_id: createCustomer().id });
  const { patch, token } = serve({ paymentMethods: [first, second, others] });
  expect((await read(send(ME, { token }))).body).toMatchObject({
    default_payment_method_id: first.id,
  });
  expect((await patch({ default_payment_method_id: second.id })).body).toMatchObject({
    default_payment_method_id: second.id,
  });
  expect((await patch({ default_payment_method_id: others.id })).body).toMatchObject({
    detail: [{ loc: ['body', 'default_payment_method_id'], msg: 'Payment method not found.' }],
  });
});

test('a declined card counts only while it is charged', async () => {
  const good = createPaymentMethod();
  const bad = createPaymentMethod({ is_declined: true });
  const [basic, pro] = [
    createSubscription({ product: { name: 'Basic', prices: [{ price_amount: 100 }] } }),
    createSubscription({
      product: { name: 'Pro', organization: { proration_behavior: 'invoice' } },
    }),
  ];
  const { patch, polar, token } = serve({
    subscriptions: [pro, basic],
    paymentMethods: [bad, good],
  });
  const change = async () => {
    const path = `/v1/customer-portal/subscriptions/${basic.id}`;
    const body = { product_id: pro.product_id };
    return (await send(path, { token, method: 'PATCH', body })).status;
  };
  expect(await change()).toBe(402);
  await patch({ default_payment_method_id: good.id });
  expect(await change()).toBe(200);
  expect(polar.subscriptions.get(basic.id)?.product_id).toBe(pro.product_id);
});

test('payment methods are for customers, owners and billing managers', async () => {
  const { polar } = serve({ paymentMethods: [createPaymentMethod()] });
  const getStatus = async (role: 'owner' | 'member') => {
    const { token } = polar.createSession({ member: createMember({ role }) });
    return (await send(METHODS, { token })).status;
  };
  expect(await getStatus('owner')).toBe(200);
  expect(await getStatus('member')).toBe(403);
  expect((await send(METHODS)).status).toBe(401);
});
