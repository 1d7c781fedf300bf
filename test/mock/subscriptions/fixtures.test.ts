import {
  createMockPolar,
  createOrganization,
  createPaymentMethod,
  createSubscription,
} from 'polar-customer-portal/mock';
import { describe, expect, test } from 'vitest';
import { now } from './serve-subscription.ts';

const create = (overrides: Parameters<typeof createSubscription>[0] = {}) =>
  createSubscription(overrides, { now });

describe('createSubscription', () => {
  test('creates a monthly one of the default customer, ten days into its month', () => {
    expect(create()).toMatchObject({
      status: 'active',
      amount: 4900,
      currency: 'usd',
      recurring_interval: 'month',
      current_period_start: '2026-06-01T12:00:00.000000Z',
      current_period_end: '2026-07-01T12:00:00.000000Z',
      canceled_at: null,
      seats: null,
      customer: { email: 'noor@example.com' },
      product: { name: 'Nimbus Editor', organization: { slug: 'nimbus' } },
      prices: [{ amount_type: 'fixed', price_amount: 4900, recurring_interval: 'month' }],
      meters: [],
      pending_update: null,
    });
  });

  test.each([
    [
      { status: 'trialing' as const },
      { trial_end: '2026-06-21', current_period_end: '2026-06-21' },
    ],
    [
      { status: 'past_due' as const },
      { past_due_at: '2026-06-01', current_period_end: '2026-07-01' },
    ],
    [{ status: 'paused' as const }, { paused_at: '2026-06-10', resumes_at: null }],
    [{ status: 'canceled' as const }, { canceled_at: '2026-06-10', ended_at: '2026-06-10' }],
    [{ status: 'incomplete' as const }, { started_at: null, ended_at: null }],
    [{ cancel_at_period_end: true }, { canceled_at: '2026-06-10', ends_at: '2026-07-01' }],
    [
      { status: 'trialing' as const, cancel_at_period_end: true },
      { canceled_at: '2026-06-10', ends_at: '2026-06-21' },
    ],
  ])('gives one with %o the dates %o', (overrides, days) => {
    const subscription: Record<string, unknown> = { ...create(overrides) };
    const found = Object.keys(days).map((name) => [
      name,
      typeof subscription[name] === 'string' ? subscription[name].slice(0, 10) : subscription[name],
    ]);
    expect(Object.fromEntries(found)).toEqual(days);
  });

  test('follows the prices of its product', () => {
    const seats = create({
      seats: 5,
      product: { prices: [{ amount_type: 'seat_based', price_per_seat: 1500 }] },
    });
    expect(seats).toMatchObject({ amount: 7500, seats: 5, assigned_seats: 1 });
    const units = create({
      product: { prices: [{ amount_type: 'unit_based', minimum_units: 3 }] },
    });
    expect(units).toMatchObject({ amount: 2100, units: 3 });
    const chosen = create({ product: { prices: [{ amount_type: 'custom', preset_amount: 800 }] } });
    expect(chosen.amount).toBe(800);
    const metered = create({
      product: { prices: [{ price_amount: 1000 }, { amount_type: 'metered_unit' }] },
    });
    expect(metered.amount).toBe(1000);
    const yearly = create({ product: { recurring_interval: 'year' } });
    expect(yearly).toMatchObject({
      recurring_interval: 'year',
      current_period_end: '2027-06-01T12:00:00.000000Z',
    });
  });

  test('counts the seats of tiers', () => {
    const tiers = [
      { min_seats: 1, max_seats: 2, price_per_seat: 1000 },
      { min_seats: 3, max_seats: null, price_per_seat: 800 },
    ];
    const createTeam = (seat_tier_type: 'volume' | 'graduated') =>
      create({
        seats: 5,
        product: {
          prices: [
            {
              amount_type: 'seat_based',
              seat_tiers: { seat_tier_type, tiers, minimum_seats: 1, maximum_seats: null },
            },
          ],
        },
      }).amount;
    expect(createTeam('volume')).toBe(5 * 800);
    expect(createTeam('graduated')).toBe(2 * 1000 + 3 * 800);
  });

  test('fills in what is missing of meters and of a planned change', () => {
    const subscription = create({
      meters: [{ consumed_units: 1250.5, meter: { name: 'Renders' } }],
      pending_update: { seats: 3 },
    });
    expect(subscription.meters).toMatchObject([
      { consumed_units: 1250.5, credited_units: 0, meter: { name: 'Renders' } },
    ]);
    expect(subscription.meters[0]?.meter.id).toBe(subscription.meters[0]?.meter_id);
    expect(subscription.pending_update).toMatchObject({
      seats: 3,
      product_id: null,
      applies_at: subscription.current_period_end,
    });
  });
});

describe('createPaymentMethod', () => {
  test('creates a Visa, or as little as Polar knows of other types', () => {
    expect(createPaymentMethod({ method_metadata: { exp_year: 2026 } })).toMatchObject({
      type: 'card',
      method_metadata: { brand: 'visa', last4: '4242', exp_month: 12, exp_year: 2026 },
    });
    const korean = createPaymentMethod({ type: 'kr_card', method_metadata: { brand: 'shinhan' } });
    expect(korean.method_metadata).toEqual({ brand: 'shinhan', last4: '4242' });
    expect(createPaymentMethod({ type: 'sepa_debit' })).not.toHaveProperty('method_metadata');
  });
});

describe('the stores of a mock', () => {
  test('polar.subscriptions adds, copies, lists, changes and removes', () => {
    const subscription = create();
    const { subscriptions } = createMockPolar({ subscriptions: [subscription] });
    const held = subscriptions.get(subscription.id);
    expect(held).toEqual(subscription);
    if (held) held.status = 'unpaid';
    expect(subscriptions.list()).toEqual([subscription]);
    subscriptions.update(subscription.id, { status: 'paused' });
    subscriptions.update('unknown', { status: 'paused' });
    expect(subscriptions.list()).toEqual([{ ...subscription, status: 'paused' }]);
    subscriptions.add(create());
    expect(subscriptions.list()).toHaveLength(2);
    subscriptions.remove(subscription.id);
    expect(subscriptions.get(subscription.id)).toBeUndefined();
  });

  test('polar.paymentMethods adds, copies and removes, and the first is the default', () => {
    const { paymentMethods, customers } = createMockPolar();
    const method = createPaymentMethod();
    const second = createPaymentMethod();
    paymentMethods.add(method);
    paymentMethods.add(second);
    const getDefault = () => customers.get(method.customer_id)?.default_payment_method_id;
    expect(getDefault()).toBe(method.id);
    expect(paymentMethods.get(method.id)).toEqual(method);
    paymentMethods.remove(method.id);
    expect(paymentMethods.get(method.id)).toBeUndefined();
    expect(getDefault()).toBeNull();
  });

  test('what is given as organization goes before the one in a subscription', () => {
    const given = createOrganization({ proration_behavior: 'reset' });
    const subscriptions = [
      create({ product: { organization: { proration_behavior: 'invoice' } } }),
    ];
    const getBehavior = (options: Parameters<typeof createMockPolar>[0]) =>
      createMockPolar(options).organizations.get(given.id)?.proration_behavior;
    expect(getBehavior({ subscriptions, organizations: [given] })).toBe('reset');
    expect(getBehavior({ subscriptions })).toBe('invoice');
  });
});
