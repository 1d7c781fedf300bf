import { describe, expect, test } from 'vitest';
import type { ProductPrice } from '../../../src/account/product-price-schema.ts';
import { getPlanPrice, getSubscriptionPrice } from '../../../src/subscriptions/rules/price.ts';
import { getSeatAmount } from '../../../src/subscriptions/rules/seat-amount.ts';
import { getSeatRange } from '../../../src/subscriptions/rules/seats.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import { make, plan, price, seatPrice, usagePrice } from './make.ts';

const read = (changes: Partial<CustomerSubscription>) => getSubscriptionPrice(make(changes));

const MONTHLY = {
  kind: 'fixed',
  amount: 1900,
  currency: 'usd',
  interval: 'month',
  count: 1,
  hasUsage: false,
  isDiscounted: false,
};
const unitPrice = price({ amount_type: 'unit_based', price_amount: undefined });
const free = price({ price_amount: 0 });

describe('the price of a subscription', () => {
  test('is the sum that Polar has counted, and not that of its prices', () => {
    expect(read({})).toEqual(MONTHLY);
    expect(read({ amount: 1520, discount_id: 'discount' })).toEqual({
      ...MONTHLY,
      amount: 1520,
      isDiscounted: true,
    });
    // What the customer has chosen.
    const custom = price({ amount_type: 'custom', price_amount: undefined });
    expect(read({ prices: [custom], amount: 1000 })).toEqual({ ...MONTHLY, amount: 1000 });
    expect(read({ prices: [] })).toEqual(MONTHLY);
  });

  test('says its interval, also one of several months', () => {
    expect(read({ recurring_interval_count: 3 })).toEqual({ ...MONTHLY, count: 3 });
    expect(read({ recurring_interval: 'year' })).toHaveProperty('interval', 'year');
    const unknown = { recurring_interval: 'decade', recurring_interval_count: 0 };
    expect(read(unknown)).toEqual({ ...MONTHLY, interval: undefined });
    expect(read({ recurring_interval: null, recurring_interval_count: null })).toEqual({
      ...MONTHLY,
      interval: undefined,
    });
  });

  test('is nothing, or nothing at present', () => {
    expect(read({ amount: 0, prices: [free] })).toEqual({ ...MONTHLY, kind: 'free', amount: 0 });
    expect(read({ amount: 0, discount_id: 'discount' })).toEqual({
      ...MONTHLY,
      amount: 0,
      isDiscounted: true,
    });
  });

  test('has what is used besides, or is that alone', () => {
    expect(read({ prices: [price(), usagePrice] })).toEqual({ ...MONTHLY, hasUsage: true });
    for (const prices of [[usagePrice], [free, usagePrice]]) {
      expect(read({ amount: 0, prices })).toEqual({
        ...MONTHLY,
        kind: 'usage',
        amount: 0,
        hasUsage: true,
      });
    }
  });

  test('of seats says what one costs', () => {
    expect(read({ amount: 7500, seats: 5, prices: [seatPrice()] })).toEqual({
      ...MONTHLY,
      kind: 'seats',
      amount: 7500,
      seats: 5,
      seatAmount: 1500,
    });
    expect(read({ amount: 1500, seats: null, prices: [seatPrice()] })).toHaveProperty(
      'kind',
      'fixed',
    );
  });

  test('of units says how many', () => {
    expect(read({ amount: 2100, units: 3, prices: [unitPrice] })).toEqual({
      ...MONTHLY,
      kind: 'units',
      amount: 2100,
      units: 3,
    });
  });

  test('is not known without an amount that can be one, or its currency', () => {
    for (const changes of [
      { amount: undefined },
      { amount: -1900 },
      { currency: null },
      { currency: '' },
    ]) {
      expect(read(changes)).toMatchObject({ kind: 'unknown' });
      expect(read(changes).amount).toBeUndefined();
    }
  });
});

const readPlan = (prices: ProductPrice[], seats?: number | null) =>
  getPlanPrice(plan({ prices, recurring_interval: 'year' }), 'usd', seats);

describe('the price of a plan', () => {
  const YEARLY = { ...MONTHLY, interval: 'year' };

  test('is its own in the currency of the subscription', () => {
    const euro = price({ price_currency: 'eur', price_amount: 1700 });
    const old = price({ is_archived: true, price_amount: 1200 });
    expect(readPlan([euro, old, price()])).toEqual(YEARLY);
    expect(readPlan([price({ price_currency: 'USD' })])).toEqual(YEARLY);
    expect(readPlan([euro, old])).toEqual({ ...YEARLY, kind: 'unknown', amount: undefined });
  });

  test('is nothing, or what is used', () => {
    expect(readPlan([free])).toEqual({ ...YEARLY, kind: 'free', amount: 0 });
    const usage = { ...YEARLY, kind: 'usage', amount: 0, hasUsage: true };
    expect(readPlan([usagePrice])).toEqual(usage);
    expect(readPlan([usagePrice, free])).toEqual(usage);
    expect(readPlan([usagePrice, price()])).toEqual({ ...YEARLY, hasUsage: true });
  });

  test('is that of a seat, and no sum of ours', () => {
    expect(readPlan([seatPrice()], 5)).toEqual({
      ...YEARLY,
      kind: 'seats',
      amount: undefined,
      seats: 5,
      seatAmount: 1500,
    });
    expect(readPlan([seatPrice()], null)).toMatchObject({ kind: 'seats', seatAmount: 1500 });
    expect(readPlan([unitPrice])).toEqual({ ...YEARLY, kind: 'units', amount: undefined });
  });

  test('is not known where it is several, or one of another kind', () => {
    for (const prices of [
      [price(), price()],
      [price({ price_amount: null })],
      [price({ amount_type: 'auction' })],
      [price({ amount_type: 'custom' })],
      [],
    ]) {
      expect(readPlan(prices)).toEqual({ ...YEARLY, kind: 'unknown', amount: undefined });
    }
  });
});

describe('what a seat costs', () => {
  const tiers = [
    { min_seats: 1, max_seats: 4, price_per_seat: 1500 },
    { min_seats: 5, max_seats: null, price_per_seat: 1200 },
  ];
  const costs = (seat_tier_type: string | undefined, seats: number, list = tiers) =>
    getSeatAmount(seatPrice({ seat_tier_type, tiers: list }), seats);

  test('is the same for all of them, by their number', () => {
    expect([1, 4, 5, 90].map((seats) => costs('volume', seats))).toEqual([1500, 1500, 1200, 1200]);
    expect(costs(undefined, 5)).toBe(1200);
    expect(costs('volume', 0)).toBe(1500);
  });

  test('is not one price where the first ones keep theirs', () => {
    expect([1, 4, 5].map((seats) => costs('graduated', seats))).toEqual([1500, 1500, undefined]);
    const same = tiers.map((tier) => ({ ...tier, price_per_seat: 1500 }));
    expect(costs('graduated', 9, same)).toBe(1500);
  });

  test('is Polar’s one price where it sends no tiers', () => {
    expect(getSeatAmount({ price_per_seat: 1100 }, 3)).toBe(1100);
    expect(getSeatAmount({ seat_tiers: { tiers: [] }, price_per_seat: null }, 3)).toBeUndefined();
    expect(costs('volume', 1, [{ ...tiers[0], price_per_seat: null } as never])).toBeUndefined();
  });
});

describe('how many seats there can be', () => {
  test.each([
    [{}, { min: 1, current: 5 }],
    [
      { minimum_seats: 2, maximum_seats: 5 },
      { min: 2, max: 5, current: 5 },
    ],
    [
      {
        minimum_seats: null,
        tiers: [{ min_seats: 3, max_seats: 10, price_per_seat: 1 }],
      },
      { min: 3, max: 10, current: 5 },
    ],
    [
      { minimum_seats: 0, tiers: [] },
      { min: 1, current: 5 },
    ],
    [
      { minimum_seats: 6, maximum_seats: 2 },
      { min: 6, current: 5 },
    ],
  ])('with %o', (tiers, range) => {
    expect(getSeatRange(make({ seats: 5, prices: [seatPrice(tiers)] }))).toEqual(range);
  });

  test('is at least the smallest number, and not known of what is not sold by seats', () => {
    const prices = [seatPrice({ minimum_seats: 2 })];
    expect(getSeatRange(make({ seats: null, prices }))).toHaveProperty('current', 2);
    expect(getSeatRange(make({ seats: 5 }))).toBeUndefined();
    expect(getSeatRange(make({ prices: [price({ amount_type: 'seat_based' })] }))).toEqual({
      min: 1,
      current: 1,
    });
  });
});
