import { describe, expect, test } from 'vitest';
import { getChangeCost, readPreviewSum } from '../../../src/subscriptions/rules/preview-sum.ts';
import { PERIOD_END } from './make.ts';

const ZERO = { due_amount: 0, total_amount: 0, tax_amount: 0, applied_balance_amount: 0 };
const CHARGED = { due_amount: 725, total_amount: 725, tax_amount: 58, applied_balance_amount: 0 };

describe('what a preview says', () => {
  test('is a sum with its tax', () => {
    expect(readPreviewSum(CHARGED)).toEqual({ kind: 'due', amount: 725, tax: 58 });
  });

  test('is what is charged after the balance, credit used or debt collected', () => {
    const used = { ...CHARGED, due_amount: 425, applied_balance_amount: -300 };
    expect(readPreviewSum(used)).toMatchObject({ amount: 425, balance: -300 });
    const collected = { ...CHARGED, due_amount: 925, applied_balance_amount: 200 };
    expect(readPreviewSum(collected)).toMatchObject({ amount: 925, balance: 200 });
  });

  test('is a credit, and not a payment of less than nothing', () => {
    const downgrade = { due_amount: 0, total_amount: -725, tax_amount: -58 };
    expect(readPreviewSum(downgrade)).toEqual({ kind: 'credit', amount: 725 });
  });

  test('is nothing, also where credit pays for all of it', () => {
    expect(readPreviewSum(ZERO)).toEqual({ kind: 'nothing' });
    const covered = { due_amount: 0, total_amount: 725, applied_balance_amount: -1000 };
    expect(readPreviewSum(covered)).toEqual({ kind: 'nothing', coveredBy: 725 });
  });

  test.each([
    [undefined],
    [null],
    [{}],
    [{ ...CHARGED, due_amount: null }],
    [{ ...CHARGED, due_amount: undefined }],
    [{ ...CHARGED, due_amount: -725 }],
    [{ ...CHARGED, due_amount: 7.25 }],
    [{ ...CHARGED, due_amount: Number.NaN }],
    [{ ...CHARGED, due_amount: '725' as unknown as number }],
    [{ due_amount: 0 }],
    [{ due_amount: 0, total_amount: null }],
    // Nothing tells why nothing would be paid for something.
    [{ due_amount: 0, total_amount: 725 }],
    [{ due_amount: 0, total_amount: 725, applied_balance_amount: -300 }],
  ])('is not known, and never “nothing”, for %o', (preview) => {
    expect(readPreviewSum(preview)).toEqual({ kind: 'unknown' });
  });
});

describe('what a change costs', () => {
  test('is paid at once, or with the next invoice', () => {
    const sum = { kind: 'due', amount: 725, tax: 58 };
    expect(getChangeCost({ due: 'now' }, CHARGED)).toEqual({ kind: 'now', sum });
    expect(getChangeCost({ due: 'next_invoice', dueAt: PERIOD_END }, CHARGED)).toEqual({
      kind: 'next_invoice',
      at: PERIOD_END,
      sum,
    });
    expect(getChangeCost({ due: 'unknown' }, CHARGED)).toEqual({ kind: 'unknown', sum });
  });

  test('is never “0 today” because a preview failed', () => {
    for (const due of ['now', 'next_invoice', 'unknown'] as const) {
      expect(getChangeCost({ due }, null)).toMatchObject({ sum: { kind: 'unknown' } });
      expect(getChangeCost({ due }, {})).toMatchObject({ sum: { kind: 'unknown' } });
    }
  });

  test('has no sum where the preview is 0 though the price changes later', () => {
    for (const due of ['period_end', 'trial_end'] as const) {
      expect(getChangeCost({ due, dueAt: PERIOD_END }, ZERO)).toEqual({
        kind: due,
        at: PERIOD_END,
      });
    }
  });
});
