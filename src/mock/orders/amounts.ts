import type { OrderOverrides } from './order.ts';

/** Of each amount of these fixtures; a rate of California. */
export const TAX_RATE = 0.0863;

/** The amounts of an order, each following from those that are given. */
export function createAmounts(overrides: OrderOverrides) {
  const {
    status = 'paid',
    items = [{}],
    discount_amount = 0,
    applied_balance_amount = 0,
  } = overrides;
  const subtotal_amount =
    overrides.subtotal_amount ?? items.reduce((sum, { amount = 4900 }) => sum + amount, 0);
  const net_amount = overrides.net_amount ?? subtotal_amount - discount_amount;
  const tax_amount =
    overrides.tax_amount ?? (status === 'draft' ? 0 : Math.round(net_amount * TAX_RATE));
  const total_amount = overrides.total_amount ?? net_amount + tax_amount;
  const refundedPart = status === 'refunded' ? 1 : status === 'partially_refunded' ? 0.2 : 0;
  const refunded_amount = overrides.refunded_amount ?? Math.floor(net_amount * refundedPart);
  const refunded_tax_amount =
    overrides.refunded_tax_amount ?? Math.floor(tax_amount * refundedPart);
  const fromBalance = Math.max(0, -applied_balance_amount);
  return {
    subtotal_amount,
    discount_amount,
    net_amount,
    tax_amount,
    total_amount,
    applied_balance_amount,
    due_amount: Math.max(0, total_amount + applied_balance_amount),
    refunded_amount,
    refunded_tax_amount,
    refundable_amount: Math.max(0, net_amount - fromBalance - refunded_amount),
    refundable_tax_amount: tax_amount - refunded_tax_amount,
  };
}
