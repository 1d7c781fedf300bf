import type { CustomerOrder } from '../schema.ts';

/** What was paid back of an order, with tax, in the currency's minor unit; 0 for nothing. */
export function getRefund({
  refunded_amount = 0,
  refunded_tax_amount = 0,
}: Pick<CustomerOrder, 'refunded_amount' | 'refunded_tax_amount'>): number {
  return refunded_amount + refunded_tax_amount;
}
