import {
  createCustomer,
  createSubscription,
  type MockSubscription,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { read, send, servePolar } from '../serve-polar.ts';
import { enterAs, now, serveSubscription, SUBSCRIPTIONS } from './serve-subscription.ts';

const STATUSES = [
  'trialing',
  'active',
  'past_due',
  'paused',
  'unpaid',
  'canceled',
  'incomplete',
] as const;

const held = Object.fromEntries(
  STATUSES.map((status, day) => [
    status,
    createSubscription(
      {
        status,
        started_at: status === 'incomplete' ? null : `2026-05-0${day + 1}T00:00:00Z`,
        amount: day * 100,
        product: { name: `Plan ${9 - day}` },
      },
      { now },
    ),
  ]),
) as Record<(typeof STATUSES)[number], MockSubscription>;

async function list(query: string) {
  const polar = servePolar({ subscriptions: Object.values(held), now: () => now });
  const { status, body } = await read(
    send(`${SUBSCRIPTIONS}/${query}`, { token: polar.sessionToken }),
  );
  const { items = [] } = body as { items?: MockSubscription[] };
  return { status, body, statuses: items.map((item) => item.status) };
}

describe('subscriptions.list', () => {
  test.each([
    [
      'all that started, the newest first',
      '',
      ['canceled', 'unpaid', 'paused', 'past_due', 'active', 'trialing'],
    ],
    ['none that is past due or paused as active', '?active=true', ['active', 'trialing']],
    ['nor as inactive', '?active=false', ['canceled', 'unpaid']],
    ['those of a product', `?product_id=${held.paused.product_id}`, ['paused']],
    ['those whose product has a name', '?query=PLAN%206', ['paused']],
    ['the cheapest first', '?sorting=amount&limit=2', ['trialing', 'active']],
    ['by the names of products', '?sorting=product&limit=2', ['canceled', 'unpaid']],
    ['by their statuses', '?sorting=-status&limit=2', ['unpaid', 'trialing']],
  ])('sends %s', async (_, query, expected) => {
    expect((await list(query)).statuses).toEqual(expected);
  });

  test.each(['?sorting=created_at', '?product_id=x', '?active=maybe', '?limit=0'])(
    'refuses %s',
    async (query) => {
      expect((await list(query)).status).toBe(422);
    },
  );

  test("shows a customer no other's", async () => {
    const { polar, path } = serveSubscription();
    const { token } = polar.createSession({ customer: createCustomer() });
    expect((await read(send(`${SUBSCRIPTIONS}/`, { token }))).body).toMatchObject({ items: [] });
    for (const rest of ['', '/charge-preview', '/cancel-preview']) {
      expect((await send(path + rest, { token })).status).toBe(404);
    }
  });

  test('shows plain members what their team has, and lets them change nothing', async () => {
    const served = serveSubscription();
    const token = enterAs('member', served);
    const { body } = await read(send(`${SUBSCRIPTIONS}/`, { token }));
    expect(body).toMatchObject({ pagination: { total_count: 1 } });
    for (const rest of ['', '/charge-preview', '/cancel-preview']) {
      expect((await send(served.path + rest, { token })).status).toBe(200);
    }
    const detail = 'Only owners and billing managers can access billing features.';
    const refused = { status: 403, body: { error: 'NotPermitted', detail } };
    const cancellation = { cancel_at_period_end: true };
    expect(await read(send(served.path, { token, method: 'PATCH', body: cancellation }))).toEqual(
      refused,
    );
    expect(await read(send(served.path, { token, method: 'DELETE' }))).toEqual(refused);
    expect(await read(send(`${served.path}/revoke`, { token, body: {} }))).toEqual(refused);
    const preview = send(`${served.path}/change-preview`, { token, body: { seats: 2 } });
    expect(await read(preview)).toEqual(refused);
    expect(served.getHeld()).toEqual(served.subscription);
    expect((await send(served.path, { token: enterAs('owner', served) })).status).toBe(200);
  });
});

describe('subscriptions.get', () => {
  test('sends a subscription with what an older API called otherwise', async () => {
    const served = serveSubscription({
      meters: [{ consumed_units: 12.5 }],
      pending_update: { seats: 2 },
      balance: -500,
    });
    const {
      customer,
      assigned_seats: _,
      balance: __,
      prorations: ___,
      ...documented
    } = served.subscription;
    const { status, body } = await served.read();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...documented,
      product: {
        name: 'Pro',
        organization: { customer_portal_settings: { subscription: { pause: true } } },
      },
      user_id: customer.id,
      price_id: documented.prices[0]?.id,
      price: { price_amount: 3000 },
    });
    for (const kept of ['customer', 'assigned_seats', 'balance', 'prorations']) {
      expect(body).not.toHaveProperty(kept);
    }
  });

  test('finds one that never started', async () => {
    const { read: readSubscription } = serveSubscription({ status: 'incomplete' });
    expect((await readSubscription()).body).toMatchObject({ status: 'incomplete' });
  });
});
