import { describe, expect, test } from 'vitest';
import { basic, pro, serveSubscription, team, yearly } from './serve-subscription.ts';

const NOTHING = {
  base_amount: 0,
  metered_amount: 0,
  proration_amount: 0,
  prorations: [],
  subtotal_amount: 0,
  discount_amount: 0,
  net_amount: 0,
  tax_amount: 0,
  total_amount: 0,
  applied_balance_amount: 0,
  due_amount: 0,
};

describe('the next charge', () => {
  test('is the price with usage and tax, less what the customer has', async () => {
    const { read } = serveSubscription({ meters: [{ amount: 125 }], balance: -300 });
    expect(await read('/charge-preview')).toEqual({
      status: 200,
      body: {
        ...NOTHING,
        base_amount: 3000,
        metered_amount: 125,
        subtotal_amount: 3125,
        net_amount: 3125,
        tax_amount: 270,
        total_amount: 3395,
        applied_balance_amount: -300,
        due_amount: 3095,
      },
    });
  });

  test('takes no more from a credit than there is to pay, and adds a debt', async () => {
    const credit = serveSubscription({ balance: -100_000 });
    expect((await credit.read('/charge-preview')).body).toMatchObject({
      applied_balance_amount: -3259,
      due_amount: 0,
    });
    const debt = serveSubscription({ balance: 500 });
    expect((await debt.read('/charge-preview')).body).toMatchObject({ due_amount: 3759 });
  });

  test('has the discount of a subscription with one', async () => {
    const discount_id = '00000000-0000-4000-8000-00000000000d';
    const { read } = serveSubscription({ discount_id, amount: 2400 });
    expect((await read('/charge-preview')).body).toMatchObject({
      base_amount: 3000,
      discount_amount: 600,
      net_amount: 2400,
    });
  });

  test('is nothing, though 200, for one that will end', async () => {
    const { read } = serveSubscription({ cancel_at_period_end: true });
    expect(await read('/charge-preview')).toEqual({ status: 200, body: NOTHING });
  });

  test.each([
    [{ status: 'trialing' as const }, 200],
    [{ status: 'paused' as const, resumes_at: '2026-09-01T00:00:00Z' }, 200],
    [{ status: 'paused' as const }, 404],
    [{ status: 'past_due' as const }, 404],
    [{ status: 'canceled' as const }, 404],
    [{ status: 'incomplete' as const }, 404],
  ])('of one with %o answers %i', async (overrides, status) => {
    const { read } = serveSubscription(overrides);
    expect((await read('/charge-preview')).status).toBe(status);
  });
});

describe('a preview of a change', () => {
  const monthly = [
    { label: 'Remaining time on Pro — From Jun 11, 2026 to Jul 1, 2026', amount: -2000 },
    { label: 'Basic — From Jun 11, 2026 to Jul 1, 2026', amount: 1000 },
  ];

  test.each(['prorate', 'invoice'] as const)(
    'has what is credited and charged in a vendor with %s, with nothing due of a credit',
    async (proration_behavior) => {
      const { post, getHeld, subscription } = serveSubscription({}, { proration_behavior });
      expect((await post('/change-preview', { product_id: basic.id })).body).toEqual({
        ...NOTHING,
        prorations: monthly,
        proration_amount: -1000,
        subtotal_amount: -1000,
        net_amount: -1000,
        tax_amount: -86,
        total_amount: -1086,
      });
      expect(getHeld()).toEqual(subscription);
    },
  );

  test('adds what waits for the next invoice already', async () => {
    const prorations = [{ label: 'Earlier', amount: 500 }];
    const { post } = serveSubscription({ prorations });
    expect((await post('/change-preview', { product_id: basic.id })).body).toMatchObject({
      prorations: [...prorations, ...monthly],
      subtotal_amount: -500,
    });
  });

  test('has a whole period of another interval', async () => {
    const { post } = serveSubscription();
    expect((await post('/change-preview', { product_id: yearly.id })).body).toMatchObject({
      prorations: [
        { amount: -2000 },
        { label: 'Pro yearly — From Jun 11, 2026 to Jun 11, 2027', amount: 30_000 },
      ],
      due_amount: 30_416,
    });
  });

  test('has a whole period, and no credit, in a vendor that resets', async () => {
    const { post } = serveSubscription({}, { proration_behavior: 'reset' });
    expect((await post('/change-preview', { product_id: basic.id })).body).toMatchObject({
      prorations: [{ label: 'Basic — From Jun 11, 2026 to Jul 11, 2026', amount: 1500 }],
    });
  });

  test('has nothing in a vendor that waits for the next period', async () => {
    const { post } = serveSubscription({}, { proration_behavior: 'next_period' });
    expect((await post('/change-preview', { product_id: yearly.id })).body).toEqual(NOTHING);
  });

  test('has nothing to pay for the same plan', async () => {
    const { post } = serveSubscription();
    expect((await post('/change-preview', { product_id: pro.id })).body).toMatchObject({
      prorations: [{ amount: -2000 }, { amount: 2000 }],
      subtotal_amount: 0,
      due_amount: 0,
    });
  });

  test('names the seats', async () => {
    const { post } = serveSubscription({ product: { ...team }, seats: 5 });
    expect((await post('/change-preview', { seats: 7 })).body).toMatchObject({
      prorations: [
        { label: 'Team (5 → 7 seats) — From Jun 11, 2026 to Jul 1, 2026', amount: 2000 },
      ],
    });
    const plain = serveSubscription();
    expect((await plain.post('/change-preview', { product_id: team.id })).body).toMatchObject({
      prorations: [{}, { label: 'Team (1 seat) — From Jun 11, 2026 to Jul 1, 2026', amount: 1000 }],
    });
  });
});

test('a period that begins on the last day of a month ends on that of a shorter one', async () => {
  const now = Date.parse('2027-01-31T12:00:00Z');
  const { patch } = serveSubscription({ status: 'paused' }, {}, { now: () => now });
  expect((await patch({ resume: true })).body).toMatchObject({
    current_period_end: '2027-02-28T12:00:00.000000Z',
  });
});

test.each([
  ['day', 10, '2026-06-21T12:00:00.000000Z'],
  ['week', 2, '2026-06-25T12:00:00.000000Z'],
  ['month', 3, '2026-09-11T12:00:00.000000Z'],
] as const)('a period can be of some %ss', async (recurring_interval, count, end) => {
  const { patch } = serveSubscription({
    status: 'paused',
    recurring_interval,
    recurring_interval_count: count,
  });
  expect((await patch({ resume: true })).body).toMatchObject({ current_period_end: end });
});
