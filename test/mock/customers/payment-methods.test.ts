import {
  createCustomer,
  createMember,
  createPaymentMethod,
  createSubscription,
  type MockPaymentMethod,
  type MockPolarOptions,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
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
  const { token } = polar.createSession({ member: createMember({ role: 'member' }) });
  const path = `${METHODS}/${crypto.randomUUID()}`;
  expect((await send(path, { token, method: 'DELETE' })).status).toBe(403);
  expect((await send(METHODS)).status).toBe(401);
});

describe('a card of a pretended Stripe', () => {
  const return_url = 'https://shop.example/account';

  function serveCards(options: MockPolarOptions = {}) {
    const { polar, token, list } = serve(options);
    const post = (path: string, body: object) =>
      read(send(METHODS + path, { token, method: 'POST', body }));
    return {
      polar,
      list,
      add: (confirmation_token_id: string, set_default = false) =>
        post('', { confirmation_token_id, set_default, return_url }),
      confirm: (setup_intent_id: string) =>
        post('/confirm', { setup_intent_id, set_default: true }),
      remove: (id: string) => send(`${METHODS}/${id}`, { token, method: 'DELETE' }),
      getDefault: async () => {
        const { body } = await read(send(ME, { token }));
        return (body as { default_payment_method_id: string }).default_payment_method_id;
      },
      post,
    };
  }

  test('is added, and becomes the default if that is asked for', async () => {
    const old = createPaymentMethod();
    const { add, list, getDefault } = serveCards({ paymentMethods: [old] });
    const added = await add('ctoken_ok');
    expect(added).toMatchObject({
      status: 201,
      body: {
        status: 'succeeded',
        payment_method: { type: 'card', modified_at: null, method_metadata: { last4: '4242' } },
      },
    });
    expect(added.body).not.toHaveProperty('payment_method.is_declined');
    expect(await getDefault()).toBe(old.id);
    const { body } = await add('ctoken_ok', true);
    expect(body).toMatchObject({ payment_method: { id: await getDefault() } });
    expect((await list()).items).toHaveLength(3);
  });

  test('is not added when it is declined, nor without all that is asked for', async () => {
    const { add, list, post } = serveCards();
    expect(await add('ctoken_declined')).toEqual({
      status: 400,
      body: {
        error: 'PaymentMethodSetupFailed',
        detail:
          'Could not add this payment method: Your card was declined. Please try again with a different card.',
      },
    });
    const input = { confirmation_token_id: 'ctoken_ok' };
    expect(await post('', input)).toEqual({
      status: 422,
      body: {
        error: 'RequestValidationError',
        detail: ['set_default', 'return_url'].map((field) => ({
          type: 'missing',
          loc: ['body', field],
          msg: 'Field required',
          input,
        })),
      },
    });
    expect((await list()).items).toEqual([]);
  });

  test('whose bank asks first is added once it is confirmed, and once', async () => {
    const { add, confirm, list, getDefault } = serveCards();
    expect(await confirm('seti_x')).toEqual({
      status: 403,
      body: {
        error: 'CustomerNotReady',
        detail: 'Customer is not ready for this operation.',
      },
    });
    const { status, body } = await add('ctoken_3ds');
    const { client_secret } = body as { client_secret: string };
    expect([status, body]).toEqual([201, { status: 'requires_action', client_secret }]);
    expect((await list()).items).toEqual([]);
    const [id = ''] = client_secret.split('_secret_');
    expect(await confirm(id)).toMatchObject({ status: 201, body: { status: 'succeeded' } });
    expect((await list()).items.map((method) => method.id)).toEqual([await getDefault()]);
    expect(await confirm(id)).toEqual({
      status: 422,
      body: {
        error: 'PolarRequestValidationError',
        detail: [
          {
            type: 'invalid',
            loc: ['body', 'setup_intent_id'],
            msg: 'Invalid setup_intent_id.',
            input: id,
          },
        ],
      },
    });
  });

  test('is removed, unless it is the last that a subscription needs', async () => {
    const [one, other] = [createPaymentMethod(), createPaymentMethod()];
    const foreign = createPaymentMethod({ customer_id: createCustomer().id });
    const paymentMethods = [one, other, foreign];
    const { remove, polar } = serveCards({ paymentMethods, subscriptions: [createSubscription()] });
    const missing = { status: 404, body: { error: 'ResourceNotFound', detail: 'Not found' } };
    expect((await remove(one.id)).status).toBe(204);
    expect(await read(remove(one.id))).toEqual(missing);
    expect(await read(remove(foreign.id))).toEqual(missing);
    expect(await read(remove(other.id))).toEqual({
      status: 400,
      body: {
        error: 'PaymentMethodInUseByActiveSubscription',
        detail:
          'This payment method is still needed to bill a subscription. Add another one or cancel the subscription first.',
      },
    });
    for (const { id } of polar.subscriptions.list()) polar.subscriptions.remove(id);
    expect((await remove(other.id)).status).toBe(204);
  });
});
