import {
  createCustomer,
  createOrder,
  type MockOrder,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';
import { enterAs, now, ORDERS, serveOrder } from './serve-order.ts';

const NO_BILLING = {
  status: 403,
  body: {
    error: 'NotPermitted',
    detail: 'Only owners and billing managers can access billing features.',
  },
};

const editor = createOrder({ created_at: '2026-03-01T00:00:00Z' });
const pro = createOrder({
  created_at: '2026-04-01T00:00:00Z',
  product: { name: 'Nimbus Pro' },
  subscription: {},
  subtotal_amount: 1900,
});
const custom = createOrder({
  created_at: '2026-05-01T00:00:00Z',
  product: null,
  description: 'Integration work',
  subtotal_amount: 12_500,
});
const orders = [editor, pro, custom];

async function list(query: string, options: MockPolarOptions = { orders }) {
  const polar = servePolar({ now: () => now, ...options });
  const { status, body } = await read(send(`${ORDERS}/${query}`, { token: polar.sessionToken }));
  const { items = [], pagination } = body as { items?: MockOrder[]; pagination?: unknown };
  return { status, body, pagination, ids: items.map(({ id }) => id) };
}

describe('orders.list', () => {
  test.each([
    ['all, the newest first', '', [custom, pro, editor]],
    ['the oldest first', '?sorting=created_at', [editor, pro, custom]],
    ['the dearest first', '?sorting=-amount', [custom, editor, pro]],
    ['by the names of products, none last', '?sorting=product', [editor, pro, custom]],
    ['those of a product', `?product_id=${pro.product_id}`, [pro]],
    [
      'those of either product',
      `?product_id=${pro.product_id}&product_id=${editor.product_id}`,
      [pro, editor],
    ],
    ['those of a subscription', `?subscription_id=${pro.subscription_id}`, [pro]],
    ['those that recur', '?product_billing_type=recurring', [pro]],
    ['those whose product has a name', '?query=PRO', [pro]],
    ['none by its description', '?query=integration', []],
  ])('sends %s', async (_, query, expected) => {
    expect((await list(query)).ids).toEqual(expected.map(({ id }) => id));
  });

  test('counts drafts and void orders, and sends at most a hundred', async () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      createOrder({ status: index % 2 ? 'draft' : 'void' }),
    );
    const { ids, pagination } = await list('?limit=1000', { orders: many });
    expect(ids).toHaveLength(100);
    expect(pagination).toEqual({ total_count: 101, max_page: 2 });
  });

  test.each([
    '?sorting=status',
    '?product_id=x',
    '?product_billing_type=x',
    '?page=0',
    `?product_id=${editor.product_id}&product_id=x`,
  ])('refuses %s', async (query) => {
    expect((await list(query)).status).toBe(422);
  });

  test('names the place of a wrong sorting', async () => {
    expect((await list('?sorting=amount&sorting=status')).body).toMatchObject({
      detail: [{ type: 'enum', loc: ['query', 'sorting', 1], input: 'status' }],
    });
  });

  test('breaks over a NUL character in what is searched for', async () => {
    const polar = servePolar({ orders });
    const response = await send(`${ORDERS}/?query=a%00b`, { token: polar.sessionToken });
    expect(response.status).toBe(500);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('is for customers, owners and billing managers', async () => {
    const polar = servePolar({ orders });
    for (const role of ['owner', 'billing_manager'] as const) {
      const { body } = await read(send(`${ORDERS}/`, { token: enterAs(role, polar) }));
      expect(body).toMatchObject({ pagination: { total_count: 3 } });
    }
    expect(await read(send(`${ORDERS}/`, { token: enterAs('member', polar) }))).toEqual(NO_BILLING);
    expect((await send(`${ORDERS}/`)).status).toBe(401);
    const { token } = polar.createSession({ customer: createCustomer() });
    expect((await read(send(`${ORDERS}/`, { token }))).body).toMatchObject({ items: [] });
  });
});

describe('orders.get', () => {
  test('sends an order with what an older API called otherwise', async () => {
    const { readOrder, order } = serveOrder({ subscription: {}, applied_balance_amount: -1000 });
    const { customer: _, is_receipt_rendered: __, payment: ___, ...documented } = order;
    expect(await readOrder()).toMatchObject({
      ...documented,
      product: { ...order.product, organization: { slug: 'nimbus' } },
      amount: 4900,
      from_balance_amount: -1000,
      user_id: order.customer_id,
      product_price_id: order.product?.prices[0]?.id,
    });
    expect(await readOrder()).not.toHaveProperty('customer');
  });

  test("finds neither another customer's order nor one that nobody has", async () => {
    const { polar, path } = serveOrder();
    const { token } = polar.createSession({ customer: createCustomer() });
    expect((await send(path, { token })).status).toBe(404);
    const unknown = `${ORDERS}/00000000-0000-4000-8000-000000000000`;
    expect((await send(unknown, { token })).status).toBe(404);
  });

  test.each(['', '/invoice', '/receipt', '/payment-status'])(
    'of a team is nothing for a plain member (%s)',
    async (rest) => {
      const { polar, path } = serveOrder();
      expect(await read(send(path + rest, { token: enterAs('member', polar) }))).toEqual(
        NO_BILLING,
      );
    },
  );
});

test.each([
  [{}, { status: 'succeeded', error: null }],
  [{ status: 'refunded' }, { status: 'succeeded', error: null }],
  [{ status: 'pending' }, { status: 'no_payment', error: null }],
  [{ subtotal_amount: 0 }, { status: 'no_payment', error: null }],
  [
    { status: 'pending', next_payment_attempt_at: '2026-06-03T12:00:00Z' },
    { status: 'failed', error: 'Your card has insufficient funds.' },
  ],
  [{ payment: { status: 'pending', error: null } }, { status: 'pending', error: null }],
])('the payment status of an order with %o is %o', async (overrides, expected) => {
  const { get } = serveOrder(overrides);
  expect(await read(get('/payment-status'))).toEqual({ status: 200, body: expected });
});

test('polar.orders adds, replaces, copies and removes orders', () => {
  const { polar, order, getHeld } = serveOrder();
  const held = getHeld();
  expect(held).toEqual(order);
  if (held) held.status = 'void';
  expect(getHeld()?.status).toBe('paid');
  polar.orders.add({ ...order, status: 'refunded' });
  expect(getHeld()?.status).toBe('refunded');
  polar.orders.remove(order.id);
  expect(getHeld()).toBeUndefined();
});
