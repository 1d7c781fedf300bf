import {
  createPaymentMethod,
  createProduct,
  type MockProduct,
  type MockPolarOptions,
  type OrganizationOverrides,
  type SubscriptionOverrides,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import {
  basic,
  createPlan,
  pro,
  refusal,
  serveSubscription,
  team,
  yearly,
} from './serve-subscription.ts';

const to = ({ id }: MockProduct) => ({ product_id: id });

const serve = (
  proration_behavior: OrganizationOverrides['proration_behavior'],
  overrides: SubscriptionOverrides = {},
  options: MockPolarOptions = {},
) => serveSubscription(overrides, proration_behavior ? { proration_behavior } : {}, options);

describe('a change of plan', () => {
  test('waits for the next invoice in a vendor that prorates', async () => {
    const { patch, read, listOrders } = serve('prorate');
    expect((await patch(to(basic))).body).toMatchObject({
      product_id: basic.id,
      amount: 1500,
      product: { name: 'Basic' },
      prices: [{ price_amount: 1500 }],
      current_period_end: '2026-07-01T12:00:00Z',
    });
    expect(await listOrders()).toEqual([]);
    expect((await read('/charge-preview')).body).toMatchObject({
      base_amount: 1500,
      proration_amount: -1000,
      prorations: [
        { label: 'Remaining time on Pro — From Jun 11, 2026 to Jul 1, 2026', amount: -2000 },
        { label: 'Basic — From Jun 11, 2026 to Jul 1, 2026', amount: 1000 },
      ],
      subtotal_amount: 500,
    });
  });

  test('is charged at once in a vendor that invoices', async () => {
    const { patch, listOrders, clock } = serve(
      'invoice',
      { product: { ...basic } },
      { jobDelay: 1000 },
    );
    expect((await patch(to(pro))).status).toBe(200);
    expect(await listOrders()).toMatchObject([
      {
        status: 'pending',
        billing_reason: 'subscription_update',
        subtotal_amount: 1000,
        total_amount: 1086,
        product: { name: 'Pro' },
        items: [
          { amount: -1000, proration: true },
          { amount: 2000, proration: true },
        ],
      },
    ]);
    clock.now += 1000;
    expect(await listOrders()).toMatchObject([{ status: 'paid' }]);
  });

  test('to a cheaper plan leaves a credit, with no order', async () => {
    const { patch, listOrders, read } = serve('invoice');
    expect((await patch(to(basic))).status).toBe(200);
    expect(await listOrders()).toEqual([]);
    expect((await read('/charge-preview')).body).toMatchObject({
      total_amount: 1629,
      applied_balance_amount: -1086,
      due_amount: 543,
    });
  });

  test('to another interval is charged at once also in a vendor that prorates', async () => {
    const { patch, listOrders } = serve('prorate');
    expect((await patch(to(yearly))).body).toMatchObject({
      recurring_interval: 'year',
      amount: 30_000,
      current_period_start: '2026-06-11T12:00:00.000000Z',
      current_period_end: '2027-06-11T12:00:00.000000Z',
    });
    expect(await listOrders()).toMatchObject([{ subtotal_amount: 28_000, status: 'paid' }]);
  });

  test('begins a new period in a vendor that resets', async () => {
    const { patch, listOrders } = serve('reset', { product: { ...basic } });
    expect((await patch(to(pro))).body).toMatchObject({
      current_period_end: '2026-07-11T12:00:00.000000Z',
    });
    expect(await listOrders()).toMatchObject([{ subtotal_amount: 3000 }]);
  });

  test('is planned, replaced and dropped in a vendor that waits for the next period', async () => {
    const { patch, read, listOrders } = serve('next_period');
    const { body } = await patch(to(yearly));
    expect(body).toMatchObject({
      product_id: pro.id,
      amount: 3000,
      modified_at: null,
      pending_update: {
        product_id: yearly.id,
        seats: null,
        units: null,
        applies_at: '2026-07-01T12:00:00Z',
        modified_at: null,
      },
    });
    expect((await read('/charge-preview')).body).toMatchObject({ base_amount: 30_000 });
    const { id } = (body as { pending_update: { id: string } }).pending_update;
    expect((await patch(to(basic))).body).toMatchObject({
      pending_update: { id, product_id: basic.id, modified_at: '2026-06-11T12:00:00.000000Z' },
    });
    expect(await listOrders()).toEqual([]);
    expect((await patch({ pending_update: null })).body).toMatchObject({ pending_update: null });
    const { status, body: refused } = await patch({ pending_update: null });
    expect({ status, refused }).toMatchObject({
      status: 422,
      refused: {
        detail: [
          {
            loc: ['body', 'pending_update'],
            msg: 'This subscription has no pending update to clear.',
          },
        ],
      },
    });
  });

  test.each([
    [[], 'missing_payment_method'],
    [[createPaymentMethod({ is_declined: true })], 'card_error'],
  ])('is not made when it cannot be paid', async (paymentMethods, reason) => {
    const overrides = { product: { ...basic } };
    const { patch, getHeld, subscription, listOrders } = serve('invoice', overrides, {
      paymentMethods,
    });
    expect(await patch(to(pro))).toEqual(
      refusal(402, 'PaymentFailed', `Payment failed with reason: ${reason}.`),
    );
    expect(getHeld()).toEqual(subscription);
    expect(await listOrders()).toEqual([]);
  });

  test('is paid from a credit first', async () => {
    const overrides = { product: { ...basic }, balance: -5000 };
    const { patch, getHeld, listOrders } = serve('invoice', overrides, { paymentMethods: [] });
    expect((await patch(to(pro))).status).toBe(200);
    expect(await listOrders()).toMatchObject([
      { total_amount: 1086, applied_balance_amount: -1086, due_amount: 0, status: 'paid' },
    ]);
    expect(getHeld().balance).toBe(-3914);
  });

  test('to the same plan does nothing', async () => {
    const { patch, getHeld, subscription } = serve('invoice');
    expect((await patch(to(pro))).status).toBe(200);
    expect(getHeld()).toEqual(subscription);
  });

  test('makes a team of whoever changes to seats', async () => {
    const { patch, polar, getHeld, subscription } = serve('prorate');
    expect((await patch(to(team))).body).toMatchObject({ seats: 1, amount: 1500 });
    expect(getHeld().assigned_seats).toBe(1);
    expect(polar.customers.get(subscription.customer_id)?.type).toBe('team');
  });

  test('ends a trial, with the full price, for a plan without one', async () => {
    const { patch, listOrders, post } = serve('prorate', { status: 'trialing' });
    expect((await post('/change-preview', to(basic))).body).toMatchObject({
      base_amount: 0,
      prorations: [],
      subtotal_amount: 1500,
      due_amount: 1629,
    });
    expect((await patch(to(basic))).body).toMatchObject({
      status: 'active',
      trial_end: '2026-06-11T12:00:00.000000Z',
      current_period_end: '2026-07-11T12:00:00.000000Z',
    });
    expect(await listOrders()).toMatchObject([
      { billing_reason: 'subscription_cycle', total_amount: 1629, status: 'paid' },
    ]);
  });

  test('goes on with a trial for a plan that has one', async () => {
    const product = createProduct({
      name: 'Trial',
      recurring_interval: 'month',
      trial_interval: 'month',
      trial_interval_count: 1,
    });
    const { patch, post, listOrders } = serveSubscription(
      { status: 'trialing', trial_start: '2026-06-01T12:00:00Z' },
      { products: [product] },
    );
    expect((await post('/change-preview', to(product))).body).toMatchObject({ due_amount: 0 });
    expect((await patch(to(product))).body).toMatchObject({
      status: 'trialing',
      trial_end: '2026-07-01T12:00:00.000000Z',
    });
    expect(await listOrders()).toEqual([]);
  });

  test.each(['paused', 'past_due'] as const)('keeps it %s', async (status) => {
    const { patch } = serve('prorate', { status });
    expect((await patch(to(basic))).body).toMatchObject({ status, product_id: basic.id });
  });

  test('knows the plans of other subscriptions', async () => {
    const served = serve('prorate');
    const other = createPlan('Other', 100);
    expect((await served.patch(to(other))).status).toBe(422);
    const { subscription, polar } = served;
    const product = { ...other, organization: subscription.product.organization };
    polar.subscriptions.add({ ...subscription, id: other.id, product });
    expect((await served.patch(to(other))).status).toBe(200);
  });
});

const recurring = { recurring_interval: 'month' } as const;

test.each([
  ['Product does not exist.', undefined],
  ['Product is archived.', createProduct({ ...recurring, name: 'A', is_archived: true })],
  [
    'Product visibility is not allowed.',
    createProduct({ ...recurring, name: 'B', visibility: 'private' }),
  ],
  ['Product is not recurring.', createProduct({ name: 'C' })],
  [
    'Product has legacy recurring prices.',
    createProduct({ ...recurring, name: 'D', prices: [{ legacy: true }] }),
  ],
  [
    "This product doesn't have a price for the subscription currency.",
    createProduct({ ...recurring, name: 'E', prices: [{ price_currency: 'eur' }] }),
  ],
  [
    "Can't update to a product with custom prices.",
    createProduct({ ...recurring, name: 'F', prices: [{ amount_type: 'custom' }] }),
  ],
])('a plan is refused: %s', async (msg, product) => {
  const products = product ? [product] : [];
  const { patch, post, getHeld, subscription } = serveSubscription({}, { products });
  const product_id = product?.id ?? '00000000-0000-4000-8000-000000000000';
  const refused = {
    status: 422,
    body: {
      error: 'PolarRequestValidationError',
      detail: [{ type: 'value_error', loc: ['body', 'product_id'], msg, input: product_id }],
    },
  };
  expect(await patch({ product_id })).toEqual(refused);
  expect(await post('/change-preview', { product_id })).toEqual(refused);
  expect(getHeld()).toEqual(subscription);
});

test.each([
  ['seat', { ...team }],
  ['unit', createProduct({ ...recurring, name: 'G', prices: [{ amount_type: 'unit_based' }] })],
])('there is no way from a plan by the %s to a plain one', async (kind, product) => {
  const { patch } = serveSubscription({ product });
  expect((await patch(to(basic))).body).toMatchObject({
    detail: [{ msg: `Can't switch from a ${kind}-based to a non-${kind}-based product.` }],
  });
});

describe('a change of seats', () => {
  const serveTeam = (
    overrides: SubscriptionOverrides = {},
    proration_behavior: OrganizationOverrides['proration_behavior'] = 'prorate',
  ) => serve(proration_behavior, { seats: 5, product: { ...team }, ...overrides });

  test('waits for the next invoice, with those before it', async () => {
    const { patch, read } = serveTeam({ assigned_seats: 2 });
    expect((await patch({ seats: 7 })).body).toMatchObject({ seats: 7, amount: 10_500 });
    expect((await patch({ seats: '4' })).body).toMatchObject({ seats: 4, amount: 6000 });
    expect((await read('/charge-preview')).body).toMatchObject({
      base_amount: 6000,
      prorations: [
        { label: 'Team (5 → 7 seats) — From Jun 11, 2026 to Jul 1, 2026', amount: 2000 },
        {
          label: 'Remaining time on Team (7 → 4 seats) — From Jun 11, 2026 to Jul 1, 2026',
          amount: -3000,
        },
      ],
      subtotal_amount: 5000,
    });
  });

  test('is charged at once in a vendor that invoices', async () => {
    const { patch, listOrders } = serveTeam({}, 'invoice');
    expect((await patch({ seats: 6 })).body).toMatchObject({ seats: 6 });
    expect(await listOrders()).toMatchObject([{ subtotal_amount: 1000, seats: 6 }]);
  });

  test('is planned in a vendor that waits for the next period', async () => {
    const { patch, read } = serveTeam({}, 'next_period');
    expect((await patch({ seats: 6 })).body).toMatchObject({
      seats: 5,
      pending_update: { product_id: null, seats: 6 },
    });
    expect((await read('/charge-preview')).body).toMatchObject({ base_amount: 9000 });
  });

  test('costs nothing while a trial lasts', async () => {
    const { patch, post } = serveTeam({ status: 'trialing' });
    expect((await post('/change-preview', { seats: 6 })).body).toMatchObject({ due_amount: 0 });
    expect((await patch({ seats: 6 })).body).toMatchObject({ status: 'trialing', seats: 6 });
  });

  test('to as many does nothing', async () => {
    const { patch, getHeld, subscription } = serveTeam();
    expect((await patch({ seats: 5 })).status).toBe(200);
    expect(getHeld()).toEqual(subscription);
  });

  const limited = {
    seat_tier_type: 'volume' as const,
    tiers: [{ min_seats: 1, max_seats: null, price_per_seat: 1500 }],
    minimum_seats: 2,
    maximum_seats: 8,
  };

  test.each([
    [1, 'BelowMinimumSeats', 'Minimum 2 seats required.'],
    [9, 'AboveMaximumSeats', 'Maximum 8 seats allowed.'],
    [
      3,
      'SeatsAlreadyAssigned',
      'Cannot decrease seats to 3. Currently 4 seats are assigned. Revoke seats first.',
    ],
  ])('is refused to %i', async (seats, error, detail) => {
    const { patch, post, getHeld, subscription } = serveTeam({
      assigned_seats: 4,
      product: { ...team, prices: [{ amount_type: 'seat_based', seat_tiers: limited }] },
    });
    expect(await patch({ seats })).toEqual(refusal(400, error, detail));
    expect(await post('/change-preview', { seats })).toEqual(refusal(400, error, detail));
    expect(getHeld()).toEqual(subscription);
  });

  test('is refused where there are none', async () => {
    const { patch } = serve('prorate');
    expect(await patch({ seats: 2 })).toEqual(
      refusal(
        400,
        'NotASeatBasedSubscription',
        'This subscription does not support seat-based pricing.',
      ),
    );
  });
});

test('nothing can be changed that the vendor does not allow', async () => {
  const settings = { update_plan: false, update_seats: false };
  const { patch, post } = serveSubscription(
    { product: { ...team } },
    { customer_portal_settings: { subscription: settings } },
  );
  const plan = refusal(
    403,
    'UpdateSubscriptionPlanNotAllowed',
    'Updating subscription plan is not allowed.',
  );
  const seats = refusal(
    403,
    'UpdateSubscriptionSeatsNotAllowed',
    'Updating subscription seats is not allowed.',
  );
  expect(await patch(to(basic))).toEqual(plan);
  expect(await post('/change-preview', to(basic))).toEqual(plan);
  expect(await patch({ seats: 2 })).toEqual(seats);
  expect(await post('/change-preview', { seats: 2 })).toEqual(seats);
});

test.each([{ cancel_at_period_end: true }, { status: 'canceled' as const }])(
  'nothing can be changed of one with %o',
  async (overrides) => {
    const canceled = refusal(403, 'AlreadyCanceledSubscription');
    const plain = serveSubscription(overrides);
    expect(await plain.patch(to(basic))).toEqual(canceled);
    expect(await plain.post('/change-preview', to(basic))).toEqual(canceled);
    const seats = serveSubscription({ ...overrides, product: { ...team } });
    expect(await seats.patch({ seats: 2 })).toEqual(canceled);
  },
);
