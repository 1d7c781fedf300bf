import type { ChargePreview } from '../preview-schema.ts';
import type { ChangeTiming } from './timing.ts';
import { readWhole } from './whole.ts';

/**
 * What a preview says is to be paid, in the currency's minor unit.
 *
 * - `due`: `amount`, `tax` included. `balance` is what of it comes from the customer's balance: negative for credit that was
 *   used, positive for debt that is collected
 * - `credit`: nothing is paid, and `amount` is credited
 * - `nothing`: Polar charges nothing; `coveredBy` is the credit that pays for it
 * - `unknown`: there is no preview that tells. Say it in words, never as 0
 */
export type PreviewSum =
  | {
      kind: 'due';
      amount: number;
      tax?: number | undefined;
      balance?: number | undefined;
    }
  | { kind: 'credit'; amount: number }
  | { kind: 'nothing'; coveredBy?: number | undefined }
  | { kind: 'unknown' };

/** What is read of a preview. Any of it may be missing. */
export type PreviewInput =
  | Partial<
      Record<
        keyof Pick<
          ChargePreview,
          | 'due_amount'
          | 'total_amount'
          | 'tax_amount'
          | 'applied_balance_amount'
          | 'base_amount'
          | 'proration_amount'
        >,
        number | null | undefined
      >
    >
  | null
  | undefined;

/**
 * What a preview says is to be paid. A part that is missing, or that does not fit the others, makes it `unknown`: nobody is
 * told of a sum that may be wrong.
 */
export function readPreviewSum(preview: PreviewInput): PreviewSum {
  const due = readWhole(preview?.due_amount);
  const total = readWhole(preview?.total_amount);
  const balance = readWhole(preview?.applied_balance_amount);
  if (due === undefined || due < 0) return { kind: 'unknown' };
  if (due > 0) {
    const tax = readWhole(preview?.tax_amount);
    return { kind: 'due', amount: due, tax: tax || undefined, balance: balance || undefined };
  }
  if (total === undefined) return { kind: 'unknown' };
  if (total < 0) return { kind: 'credit', amount: -total };
  if (total === 0) return { kind: 'nothing' };
  // Only credit makes nothing of a sum.
  if (balance === undefined || total + balance > 0) return { kind: 'unknown' };
  return { kind: 'nothing', coveredBy: total };
}

/** Whether a change of the plan or of the seats waits for the next invoice, and is to be paid with it. */
export function hasUnpaidChange(preview: PreviewInput): boolean {
  return (readWhole(preview?.proration_amount) ?? 0) > 0;
}

/**
 * What a change costs, and when that is paid. `at` is in milliseconds since 1970.
 *
 * - `now`: at once
 * - `next_invoice`: nothing now; with the next invoice, which has what waits for it already
 * - `period_end`: nothing now; the new price from the end of the period on
 * - `trial_end`: nothing before the trial ends
 * - `unknown`: nobody knows when
 */
export type ChangeCost =
  | { kind: 'now'; sum: PreviewSum }
  | { kind: 'next_invoice'; at?: number | undefined; sum: PreviewSum }
  | { kind: 'period_end'; at?: number | undefined }
  | { kind: 'trial_end'; at?: number | undefined }
  | { kind: 'unknown'; sum: PreviewSum };

/** What a change costs, by the answer of `previewChange` and by when the change is paid. */
export function getChangeCost(
  { due, dueAt }: Pick<ChangeTiming, 'due' | 'dueAt'>,
  preview: PreviewInput,
): ChangeCost {
  // The previews of these tell nothing of the change, whatever is paid for it later.
  if (due === 'period_end' || due === 'trial_end') return { kind: due, at: dueAt };
  const sum = readPreviewSum(preview);
  return due === 'next_invoice' ? { kind: due, at: dueAt, sum } : { kind: due, sum };
}
