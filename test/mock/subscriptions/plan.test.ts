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

  test('leaves the customer the discount', async () => {
    const discount_id = '00000000-0000-4000-8000-00000000000d';
    const { patch, read } = serve('prorate', { discount_id, amount: 2400 });
    expect((await patch(to(basic))).body).toMatchObject({ amount: 1200, discount_id });
    expect((await read('/charge-preview')).body).toMatchObject({
      base_amount: 1500,
      discount_amount: 300,
    });
    const planned = serve('next_period', { discount_id, amount: 2400 });
    await planned.patch(to(basic));
    expect((await planned.read('/charge-preview')).body).toMatchObject({
      base_amount: 1500,
      discount_amount: 300,
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

  test('to several months at a time is another interval too', async () => {
    const quarterly = createProduct({
      name: 'Quarterly',
      recurring_interval: 'month',
      recurring_interval_count: 3,
    });
    const { patch } = serveSubscription({}, { products: [quarterly] });
    expect((await patch(to(quarterly))).body).toMatchObject({
      recurring_interval_count: 3,
      current_period_end: '2026-09-11T12:00:00.000000Z',
    });
  });

  test('begins a new period in a vendor that resets', async () => {
    const { patch, listOrders } = serve('reset', { product: { ...basic } });
    expect((await patch(to(pro))).body).toMatchObject({
      current_period_end: '2026-07-11T12:00:00.000000Z',
    });
    expect(await listOrders()).toMatchObject([{ subtotal_amount: 3000 }]);
  });

  test('that is made at once drops what was planned before', async () => {
    const { patch } = serve('prorate', { pending_update: { product_id: yearly.id } });
    expect((await patch(to(basic))).body).toMatchObject({
      product_id: basic.id,
      pending_update: null,
    });
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
    expect((await patch({ product_id: pro.id.toUpperCase() })).status).toBe(200);
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
