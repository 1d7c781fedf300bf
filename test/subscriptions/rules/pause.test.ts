import { describe, expect, test } from 'vitest';
import { getEarliestResumeDay, toResumeTime } from '../../../src/subscriptions/rules/pause.ts';
import { at, make, NOW } from './make.ts';

describe('the first day on which a pause can end', () => {
  test.each([
    ['2026-12-18T06:18:32.122999Z', '2026-12-19'],
    ['2026-12-18T00:00:00Z', '2026-12-19'],
    ['2026-12-17T23:59:59.999Z', '2026-12-18'],
    ['2026-12-31T12:00:00Z', '2027-01-01'],
    // Behind, unknown, or nonsense: the present counts.
    ['2026-11-01T00:00:00Z', '2026-11-29'],
    [null, '2026-11-29'],
    ['soon', '2026-11-29'],
  ])('of a period until %s is %s', (current_period_end, day) => {
    expect(getEarliestResumeDay(make({ current_period_end }), NOW)).toBe(day);
  });

  test('is a day that Polar takes, at its very beginning', () => {
    const subscription = make();
    const day = getEarliestResumeDay(subscription, NOW);
    const time = toResumeTime(day, subscription, NOW);
    expect(time).toBe('2026-12-19T00:00:00.000Z');
    expect(at(String(time))).toBeGreaterThan(at(String(subscription.current_period_end)));
  });
});

describe('the end of a pause', () => {
  test('has its zone', () => {
    expect(toResumeTime('2027-02-28', make(), NOW)).toBe('2027-02-28T00:00:00.000Z');
  });

  test.each(['', 'soon', '2027-02-30', '2027-13-01', '27-01-01', '2027-01-13T00:00', '2026-12-18'])(
    'is none for %o',
    (day) => {
      expect(toResumeTime(day, make(), NOW)).toBeUndefined();
    },
  );
});
