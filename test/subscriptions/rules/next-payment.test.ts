import { describe, expect, test } from 'vitest';
import { getNextPayment, hasNextPayment } from '../../../src/subscriptions/rules/next-payment.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import {
  at,
  ENDED,
  ENDING,
  make,
  NOW,
  PAST_DUE,
  PAUSED,
  PERIOD_END,
  price,
  RESUMES,
  TRIAL,
  usagePrice,
} from './make.ts';

const CHARGED = { due_amount: 2285, total_amount: 2285 };
const NOTHING = { due_amount: 0, total_amount: 0 };
const SUM = { kind: 'due', amount: 2285 };
const FREE = { amount: 0, prices: [price({ price_amount: 0 })] };
const WITH_USAGE = { prices: [price(), usagePrice] };

const read = (
  changes: Partial<CustomerSubscription>,
  preview: Parameters<typeof getNextPayment>[1] = CHARGED,
) => getNextPayment(make(changes), preview, NOW);

describe('the next payment', () => {
  test.each<[string, Partial<CustomerSubscription>, object]>([
    ['is a renewal', {}, { on: 'renewal', at: PERIOD_END }],
    [
      'is the first one after a trial',
      TRIAL,
      {
        on: 'trial_end',
        at: at('2026-12-08T06:18:32.122Z'),
      },
    ],
    [
      'comes by itself after a pause',
      { ...PAUSED, ...RESUMES },
      {
        on: 'resume',
        at: at('2026-12-28T06:18:32.122Z'),
      },
    ],
    [
      'is what was used until the end',
      { ...ENDING, ...WITH_USAGE },
      {
        on: 'end',
        at: PERIOD_END,
      },
    ],
    // Seats that were added in this period, with a vendor that charges for them with the next invoice.
    ['is what is left of a change, at the end', ENDING, { on: 'end', at: PERIOD_END }],
    [
      'has no date that is over',
      { current_period_end: '2026-11-28T11:00:00Z' },
      {
        on: 'renewal',
      },
    ],
  ])('%s', (_, changes, payment) => {
    expect(read(changes)).toEqual({ kind: 'payment', ...payment, sum: SUM });
    expect(hasNextPayment(make(changes), NOW)).toBe(true);
  });

  test.each<[string, Partial<CustomerSubscription>]>([
    ['pausing', { pause_at_period_end: true }],
    ['pausing', { pause_at_period_end: true, ...RESUMES }],
    ['paused', PAUSED],
    ['past_due', PAST_DUE],
    ['unpaid', { status: 'unpaid' }],
    ['ended', ENDED],
    ['incomplete', { status: 'incomplete' }],
    ['other', { status: 'frozen' }],
  ])('is none: %s', (reason, changes) => {
    // What was asked for before may tell a sum still.
    expect(read(changes)).toEqual({ kind: 'none', reason });
    expect(hasNextPayment(make(changes), NOW)).toBe(false);
  });

  test('is said in words without a sum', () => {
    for (const preview of [null, {}, { due_amount: null }]) {
      expect(read({}, preview)).toEqual({
        kind: 'payment',
        on: 'renewal',
        at: PERIOD_END,
        sum: { kind: 'unknown' },
      });
    }
  });

  test('has no sum without its currency', () => {
    for (const currency of [null, undefined, '']) {
      expect(read({ currency })).toMatchObject({ kind: 'payment', sum: { kind: 'unknown' } });
    }
  });

  test('is none where nothing costs anything, unless a change is planned', () => {
    expect(read(FREE, NOTHING)).toEqual({ kind: 'none', reason: 'free' });
    expect(read(FREE, null)).toEqual({ kind: 'none', reason: 'free' });
    expect(read(FREE)).toMatchObject({ kind: 'payment', sum: SUM });
    const planned = { ...FREE, pending_update: { id: 'change', product_id: 'pro' } };
    expect(read(planned, null)).toMatchObject({ kind: 'payment', sum: { kind: 'unknown' } });
  });

  test('is none at the end if nothing is left to pay', () => {
    const changes = { ...ENDING, ...WITH_USAGE };
    expect(read(changes, NOTHING)).toEqual({ kind: 'none', reason: 'ending' });
    expect(read(changes, null)).toMatchObject({ on: 'end', sum: { kind: 'unknown' } });
    const credited = { due_amount: 0, total_amount: -500 };
    for (const preview of [NOTHING, credited, null]) {
      expect(read(ENDING, preview)).toEqual({ kind: 'none', reason: 'ending' });
    }
  });

  test('is no period at the end, as it was before the end was planned', () => {
    const before = { ...CHARGED, base_amount: 1900 };
    expect(read(ENDING, before)).toEqual({ kind: 'none', reason: 'ending' });
    expect(read({ ...ENDING, ...WITH_USAGE }, before)).toMatchObject({ sum: { kind: 'unknown' } });
  });
});
