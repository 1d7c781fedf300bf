import { describe, expect, test } from 'vitest';
import { getChangeTiming } from '../../../src/subscriptions/rules/timing.ts';
import { getTrialEndUnder } from '../../../src/subscriptions/rules/trial.ts';
import type { CustomerSubscription } from '../../../src/subscriptions/schema.ts';
import { at, make, makeOf, NOW, PERIOD_END, plan, TRIAL } from './make.ts';

const monthly = plan();
const yearly = plan({ recurring_interval: 'year' });
const quarterly = plan({ recurring_interval_count: 3 });

const read = (
  proration_behavior: string | undefined,
  target: Parameters<typeof getChangeTiming>[1],
  changes: Partial<CustomerSubscription> = {},
  now = NOW,
) => getChangeTiming(makeOf({ proration_behavior }, changes), target, now);

const NOT_IN_TRIAL = { endsTrial: false, startsPeriod: false };
const AT_ONCE = { applies: 'now', due: 'now', ...NOT_IN_TRIAL };
const NEXT_INVOICE = { applies: 'now', due: 'next_invoice', dueAt: PERIOD_END, ...NOT_IN_TRIAL };

describe('a change', () => {
  test('is paid at once in an organization that invoices it', () => {
    expect(read('invoice', { product: monthly })).toEqual(AT_ONCE);
    expect(read('invoice', { seats: 7 })).toEqual(AT_ONCE);
    expect(read('invoice', { product: yearly })).toEqual({ ...AT_ONCE, startsPeriod: true });
  });

  test('is paid at once, for a new period, in one that starts anew', () => {
    const reset = { ...AT_ONCE, startsPeriod: true };
    expect(read('reset', { product: monthly })).toEqual(reset);
    expect(read('reset', { seats: 7 })).toEqual(reset);
  });

  test('is paid with the next invoice in one that prorates, unless the interval changes', () => {
    expect(read('prorate', { product: monthly })).toEqual(NEXT_INVOICE);
    expect(read('prorate', { seats: 7 })).toEqual(NEXT_INVOICE);
    for (const product of [yearly, quarterly]) {
      expect(read('prorate', { product })).toEqual({ ...AT_ONCE, startsPeriod: true });
    }
    const three = { recurring_interval_count: 3 };
    expect(read('prorate', { product: quarterly }, three)).toEqual(NEXT_INVOICE);
    expect(read('prorate', { product: monthly }, three)).toHaveProperty('due', 'now');
    const none = { recurring_interval_count: null };
    expect(read('prorate', { product: plan(none) }, none)).toEqual(NEXT_INVOICE);
  });

  test('waits for the end of the period in one that changes with the next', () => {
    const later = {
      applies: 'period_end',
      due: 'period_end',
      dueAt: PERIOD_END,
      ...NOT_IN_TRIAL,
    };
    expect(read('next_period', { product: yearly })).toEqual(later);
    expect(read('next_period', { seats: 7 })).toEqual(later);
    // The trial goes on until then.
    expect(read('next_period', { product: monthly }, TRIAL)).toEqual({
      ...later,
      dueAt: at('2026-12-08T06:18:32.122Z'),
    });
  });

  test('has no date that is over, or that a pause puts off', () => {
    const over = at('2027-01-01T00:00:00Z');
    for (const behavior of ['prorate', 'next_period']) {
      expect(read(behavior, { seats: 7 }, {}, over)).toHaveProperty('dueAt', undefined);
      const pausing = read(behavior, { seats: 7 }, { pause_at_period_end: true });
      expect(pausing).toHaveProperty('dueAt', undefined);
    }
  });

  test('makes no promise where nobody knows how the organization handles it', () => {
    const unknown = { applies: undefined, due: 'unknown', ...NOT_IN_TRIAL };
    for (const behavior of [undefined, 'coin_flip']) {
      expect(read(behavior, { product: monthly })).toEqual(unknown);
      expect(read(behavior, { seats: 7 })).toEqual(unknown);
    }
    expect(getChangeTiming(make({ product: null }), { seats: 7 }, NOW)).toEqual(unknown);
    // The interval decides here.
    const product = plan({ recurring_interval: null });
    expect(read('prorate', { product })).toEqual({ ...unknown, applies: 'now' });
  });

  test('is handled as the given organization does', () => {
    const given = { proration_behavior: 'invoice' };
    const subscription = make({ product: null });
    expect(getChangeTiming(subscription, { seats: 7 }, NOW, given)).toEqual(AT_ONCE);
  });
});

describe('a change in a trial', () => {
  const ENDS_TRIAL = { applies: 'now', due: 'now', endsTrial: true, startsPeriod: true };

  test('to a plan without one charges the full price now', () => {
    for (const behavior of ['invoice', 'prorate', 'reset']) {
      expect(read(behavior, { product: monthly }, TRIAL)).toEqual(ENDS_TRIAL);
    }
    expect(read(undefined, { product: monthly }, TRIAL)).toEqual({
      ...ENDS_TRIAL,
      applies: undefined,
    });
  });

  test('to a plan with one goes on for as long as that has', () => {
    const kept = plan({ trial_interval: 'day', trial_interval_count: 30 });
    expect(read('invoice', { product: kept }, TRIAL)).toEqual({
      applies: 'now',
      due: 'trial_end',
      dueAt: at('2026-12-24T06:18:32.122Z'),
      ...NOT_IN_TRIAL,
    });
  });

  test('to a plan whose own trial would be over charges now', () => {
    const short = plan({ trial_interval: 'day', trial_interval_count: 3 });
    expect(read('invoice', { product: short }, TRIAL)).toEqual(ENDS_TRIAL);
  });

  test('of the seats charges nothing before its end', () => {
    expect(read('invoice', { seats: 7 }, TRIAL)).toEqual({
      applies: 'now',
      due: 'trial_end',
      dueAt: at('2026-12-08T06:18:32.122Z'),
      ...NOT_IN_TRIAL,
    });
  });
});

test.each([
  ['2026-11-24T00:00:00Z', 'day', 7, '2026-12-01T00:00:00Z'],
  ['2026-11-24T00:00:00Z', 'week', 2, '2026-12-08T00:00:00Z'],
  ['2026-11-24T06:18:32Z', 'month', 2, '2027-01-24T06:18:32Z'],
  ['2026-10-31T00:00:00Z', 'month', 1, '2026-11-30T00:00:00Z'],
  ['2026-08-31T00:00:00Z', 'month', 6, '2027-02-28T00:00:00Z'],
  ['2026-11-24T00:00:00Z', 'year', 1, '2027-11-24T00:00:00Z'],
  ['2026-11-24T00:00:00Z', 'day', 4, undefined],
  // Later than there are dates.
  ['2026-11-24T00:00:00Z', 'day', 100_000_000, undefined],
  ['2026-11-24T00:00:00Z', 'year', 300_000, undefined],
  ['2026-11-24T00:00:00Z', 'day', 0, undefined],
  ['2026-11-24T00:00:00Z', 'decade', 1, undefined],
  ['2026-11-24T00:00:00Z', null, null, undefined],
  [null, 'month', 1, undefined],
])('a trial that began at %s has under a plan of %s × %s the end %s', (start, unit, count, end) => {
  const product = { trial_interval: unit, trial_interval_count: count };
  expect(getTrialEndUnder({ trial_start: start }, product, NOW)).toBe(end && at(end));
});
