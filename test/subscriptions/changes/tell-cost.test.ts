import { describe, expect, test } from 'vitest';
import { createFormat } from '../../../src/locale/format.ts';
import { tellCost } from '../../../src/subscriptions/changes/tell-cost.ts';
import { subscriptionEnglish } from '../../../src/subscriptions/english.ts';

const messages = subscriptionEnglish.changes.cost;
const words = {
  messages,
  format: createFormat('en'),
  currency: 'usd',
  method: 'Visa ending in 4242',
  now: Date.parse('2026-11-29T12:00:00Z'),
};
const all = { applies: 'now', endsTrial: true, startsPeriod: true } as const;
const none = { applies: 'period_end', endsTrial: false, startsPeriod: false } as const;

describe('what a change costs', () => {
  test('is told before what follows from it, and after what ends with it', () => {
    const cost = { kind: 'now', sum: { kind: 'due', amount: 4_900 } } as const;
    expect(tellCost(cost, all, words)).toEqual([
      messages.endsTrial,
      messages.now('$49.00', words.method),
      messages.appliesNow,
      messages.newPeriod,
    ]);
  });

  test.each([
    [-1_000, messages.creditUsed('$10.00')],
    [1_000, messages.debtIncluded('$10.00')],
  ])('is told before what of it a balance of %i has made', (balance, text) => {
    const cost = { kind: 'now', sum: { kind: 'due', amount: 4_900, balance } } as const;
    expect(tellCost(cost, { ...all, endsTrial: false }, words)).toEqual([
      messages.now('$49.00', words.method),
      text,
      messages.appliesNow,
      messages.newPeriod,
    ]);
  });

  test('is told alone where nothing else follows', () => {
    const at = Date.parse('2026-12-12T00:30:00Z');
    expect(tellCost({ kind: 'period_end', at }, none, words)).toEqual([
      messages.periodEnd('December 12, 2026'),
    ]);
  });
});
