import { describe, expect, test } from 'vitest';
import type { CustomerProduct } from '../../../src/account/product-schema.ts';
import { getPlanChoices, getPlanObstacle } from '../../../src/subscriptions/rules/plans.ts';
import { getPlannedChange } from '../../../src/subscriptions/rules/planned-change.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import {
  at,
  ENDED,
  ENDING,
  make,
  makeOf,
  NOW,
  PAST_DUE,
  PAUSED,
  plan,
  price,
  RESUMES,
  seatPrice,
  TRIAL,
  usagePrice,
} from './make.ts';

const unitPrice = price({ amount_type: 'unit_based', price_amount: undefined });
const SEATS = { seats: 5, prices: [seatPrice()] };
const UNITS = { units: 3, prices: [unitPrice] };

describe('a product', () => {
  test.each<[string, Partial<CustomerProduct>]>([
    ['another price', {}],
    ['usage besides', { prices: [price(), usagePrice] }],
    ['nothing but usage', { prices: [usagePrice] }],
    ['no price', { prices: [price({ price_amount: 0 })] }],
    ['another interval', { recurring_interval: 'year' }],
    ['a price in another currency too', { prices: [price(), price({ price_currency: 'eur' })] }],
    [
      'a custom price in another currency',
      {
        prices: [price(), price({ price_currency: 'eur', amount_type: 'custom' })],
      },
    ],
    ['no word about itself', { visibility: null, is_archived: undefined, is_recurring: undefined }],
  ])('is a plan with %s', (_, changes) => {
    expect(getPlanObstacle(make(), plan(changes))).toBeUndefined();
  });

  test.each<[string, Partial<CustomerProduct>, Partial<CustomerSubscription>?]>([
    ['same', { id: 'pro' }],
    ['archived', { is_archived: true }],
    ['private', { visibility: 'private' }],
    ['private', { visibility: 'draft' }],
    ['not_recurring', { is_recurring: false, recurring_interval: null }],
    ['not_recurring', { is_recurring: undefined, recurring_interval: null }],
    ['no_price', { prices: [] }],
    ['legacy', { prices: [price({ legacy: true })] }],
    ['currency', { prices: [price({ price_currency: 'eur' })] }],
    ['currency', { prices: [price({ is_archived: true })] }],
    ['currency', {}, { currency: null }],
    ['custom', { prices: [price({ amount_type: 'custom' })] }],
    // Polar refuses.
    ['seats', {}, SEATS],
    ['seats', {}, { seats: 5 }],
    ['units', {}, UNITS],
    ['units', {}, { units: 3 }],
    // Polar makes a team of the customer.
    ['seats', { prices: [seatPrice()] }],
    ['units', { prices: [unitPrice] }],
  ])('is no plan: %s', (obstacle, changes, subscription) => {
    expect(getPlanObstacle(make(subscription), plan(changes))).toBe(obstacle);
    expect(getPlanChoices(make(subscription), [plan(changes)], true, NOW)).toEqual([]);
  });

  test('by seats is a plan for what is sold by seats', () => {
    expect(getPlanObstacle(make(SEATS), plan({ prices: [seatPrice()] }))).toBeUndefined();
    expect(getPlanObstacle(make(UNITS), plan({ prices: [unitPrice] }))).toBeUndefined();
  });
});

describe('the plans to choose from', () => {
  const yearly = plan({ id: 'yearly', recurring_interval: 'year' });
  const archived = plan({ id: 'old', is_archived: true });
  const products = [plan(), archived, yearly, plan({ id: 'pro' })];
  const choose = (
    plans: true | readonly string[] | undefined,
    changes: Partial<CustomerSubscription> = {},
  ) => getPlanChoices(make(changes), products, plans, NOW);
  const ids = (choices: ReturnType<typeof choose>) => choices.map(({ product }) => product.id);

  test('are those of the organization, or those that the vendor names, in that order', () => {
    expect(ids(choose(true))).toEqual(['basic', 'yearly']);
    expect(ids(choose(['yearly', 'pro', 'unknown', 'basic', 'yearly']))).toEqual([
      'yearly',
      'basic',
    ]);
    expect(ids(choose(['BASIC']))).toEqual(['basic']);
    expect(choose([])).toEqual([]);
    expect(choose(undefined)).toEqual([]);
  });

  test('say what they cost, when that is paid, and whether they are planned', () => {
    expect(choose(true, { pending_update: { id: 'change', product_id: 'yearly' } })).toEqual([
      {
        product: plan(),
        price: expect.objectContaining({ kind: 'fixed', amount: 900, interval: 'month' }),
        timing: expect.objectContaining({ due: 'next_invoice' }),
        endsTrial: false,
        isPlanned: false,
      },
      {
        product: yearly,
        price: expect.objectContaining({ kind: 'fixed', amount: 900, interval: 'year' }),
        timing: expect.objectContaining({ due: 'now' }),
        endsTrial: false,
        isPlanned: true,
      },
    ]);
  });

  test('of seats say what a seat costs with as many', () => {
    const tiers = [
      { min_seats: 1, max_seats: 4, price_per_seat: 1500 },
      { min_seats: 5, max_seats: null, price_per_seat: 1200 },
    ];
    const team = plan({ prices: [seatPrice({ tiers })] });
    const [choice] = getPlanChoices(make(SEATS), [team], true, NOW);
    expect(choice?.price).toMatchObject({ kind: 'seats', seats: 5, seatAmount: 1200 });
  });

  test('say that leaving a trial for them charges the full price now', () => {
    const kept = plan({ id: 'kept', trial_interval: 'day', trial_interval_count: 30 });
    const choices = getPlanChoices(make(TRIAL), [plan(), kept], true, NOW);
    expect(choices.map(({ product, endsTrial }) => [product.id, endsTrial])).toEqual([
      ['basic', true],
      ['kept', false],
    ]);
    const later = makeOf({ proration_behavior: 'next_period' }, TRIAL);
    expect(getPlanChoices(later, [plan()], true, NOW)[0]?.endsTrial).toBe(false);
  });
});

const readPlanned = (pending_update: Partial<CustomerSubscription['pending_update']>) =>
  getPlannedChange(make({ pending_update: { id: 'change', ...pending_update } }), [plan()], NOW);

describe('a planned change', () => {
  const applies_at = '2026-12-18T06:18:32.247718Z';

  test('has its date and its plan, by name where that is public', () => {
    expect(readPlanned({ product_id: 'basic', applies_at })).toEqual({
      at: at('2026-12-18T06:18:32.247Z'),
      isPlanChange: true,
      product: plan(),
    });
    const hidden = readPlanned({ product_id: 'hidden', applies_at });
    expect(hidden).toMatchObject({ isPlanChange: true, product: undefined });
    const subscription = make({ pending_update: { id: 'change', product_id: 'basic' } });
    expect(getPlannedChange(subscription, undefined, NOW)).toHaveProperty('product', undefined);
  });

  test('is one of the seats or units', () => {
    expect(readPlanned({ seats: 5, applies_at })).toMatchObject({ isPlanChange: false, seats: 5 });
    expect(readPlanned({ units: 4, product_id: 'pro' })).toMatchObject({
      isPlanChange: false,
      units: 4,
    });
  });

  test('comes with the next period, and never in the past', () => {
    expect(readPlanned({ seats: 5, applies_at: null })?.at).toBe(at('2026-12-18T06:18:32.122Z'));
    expect(readPlanned({ seats: 5, applies_at: '2026-11-28T11:59:00Z' })).toHaveProperty(
      'at',
      undefined,
    );
  });

  test('comes once it goes on where it pauses before, so that nobody knows when', () => {
    const change = { id: 'change', product_id: 'basic', applies_at };
    for (const changes of [{ pause_at_period_end: true }, PAUSED, { ...PAUSED, ...RESUMES }]) {
      const planned = getPlannedChange(make({ pending_update: change, ...changes }), [], NOW);
      expect(planned).toMatchObject({ at: undefined, isPlanChange: true });
    }
  });

  test('is none while an end is planned, which comes before it', () => {
    const pending_update = { id: 'change', product_id: 'basic', applies_at };
    for (const changes of [ENDING, { ...PAST_DUE, ...ENDING }, ENDED]) {
      expect(getPlannedChange(make({ pending_update, ...changes }), [], NOW)).toBeUndefined();
    }
  });

  test('is none where nothing changes', () => {
    expect(readPlanned({ applies_at })).toBeUndefined();
    expect(readPlanned({ product_id: 'pro', seats: null })).toBeUndefined();
    expect(getPlannedChange(make(), [plan()], NOW)).toBeUndefined();
    expect(getPlannedChange(make({ pending_update: undefined }), [], NOW)).toBeUndefined();
  });
});
