import { describe, expect, test } from 'vitest';
import { getWayOut } from '../../../src/subscriptions/rules/way-out.ts';
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

const find = (changes: Partial<CustomerSubscription>, preview?: Parameters<typeof getWayOut>[1]) =>
  getWayOut(make(changes), preview, NOW);

const AT_END = { kind: 'period_end', endsAt: PERIOD_END, isTrial: false, hasUsage: false };
const STOPS = { stops_collection: true, outstanding_amount: 1900 };
const GOES_ON = { stops_collection: false, outstanding_amount: null };

describe('the way out', () => {
  test('is the end of the period', () => {
    for (const preview of [undefined, null, GOES_ON, STOPS]) {
      expect(find({}, preview)).toEqual(AT_END);
    }
  });

  test('tells what is charged until then: nothing in a trial, usage where that is sold', () => {
    expect(find(TRIAL)).toEqual({
      ...AT_END,
      endsAt: at('2026-12-08T06:18:32.122Z'),
      isTrial: true,
    });
    expect(find({ prices: [price(), usagePrice] })).toEqual({ ...AT_END, hasUsage: true });
  });

  test('of what is past due is an end at once, with the sum that is dropped', () => {
    expect(find(PAST_DUE, STOPS)).toEqual({ kind: 'now', droppedAmount: 1900 });
    for (const outstanding_amount of [null, undefined, 0, -1900]) {
      const preview = { stops_collection: true, outstanding_amount };
      expect(find(PAST_DUE, preview)).toEqual({ kind: 'now' });
    }
  });

  test('of what is past due says until when the open amount may be collected', () => {
    const until = at('2026-12-16T06:18:32.122Z');
    expect(find(PAST_DUE, GOES_ON)).toEqual({ ...AT_END, open: { until } });
    expect(find(PAST_DUE, { stops_collection: false, outstanding_amount: 1900 })).toEqual({
      ...AT_END,
      open: { until, amount: 1900 },
    });
  });

  test('is not blocked by a preview that fails or hangs', () => {
    const until = at('2026-12-16T06:18:32.122Z');
    for (const preview of [undefined, null]) {
      expect(find(PAST_DUE, preview)).toEqual({ ...AT_END, open: { until } });
    }
  });

  test('of what is past due and going to end is only an end at once', () => {
    expect(find({ ...PAST_DUE, ...ENDING }, STOPS)).toEqual({ kind: 'now', droppedAmount: 1900 });
    expect(find({ ...PAST_DUE, ...ENDING }, null)).toEqual({ kind: 'none', reason: 'ending' });
  });

  test('does not say a date that is over', () => {
    const changes = { current_period_end: '2026-11-28T11:00:00Z' };
    expect(find(changes)).toEqual({ ...AT_END, endsAt: undefined });
  });

  test.each<[Partial<CustomerSubscription>, object]>([
    [PAUSED, { reason: 'paused' }],
    [
      { ...PAUSED, ...RESUMES },
      { reason: 'paused', resumesAt: at('2026-12-28T06:18:32.122Z') },
    ],
    [{ status: 'unpaid' }, { reason: 'unpaid' }],
    [{ status: 'incomplete' }, { reason: 'incomplete' }],
    [ENDED, { reason: 'ended' }],
    [ENDING, { reason: 'ending' }],
  ])('is none for %o', (changes, none) => {
    expect(find(changes, STOPS)).toEqual({ kind: 'none', ...none });
  });

  test('stays open in a status that is not known', () => {
    expect(find({ status: 'frozen' })).toEqual(AT_END);
  });
});
