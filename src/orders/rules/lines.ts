import type { OrderItem } from '../item-schema.ts';
import type { CustomerOrder } from '../schema.ts';
import { getRefund } from './refund.ts';
import { getOrderState } from './state.ts';

/** A line of what an order consists of. Its amount is Polar's own, in the currency's minor unit. */
export type OrderLine =
  | {
      kind: 'item';
      /** Tells the items of an order apart. */
      id: string;
      /** What it is; empty if Polar did not say. */
      label: string;
      /** When its period begins, in milliseconds since 1970; `undefined` without a period. */
      start?: number | undefined;
      /** When its period ends; there if `start` is. */
      end?: number | undefined;
      /** Negative for what is credited. */
      amount: number;
    }
  | {
      /**
       * `balance`: credit that was used (negative), or debt that was collected. `charged`: what was paid of the total,
       * where there is a balance. `refund`: what was paid back, with its tax.
       */
      kind: 'discount' | 'tax' | 'total' | 'balance' | 'charged' | 'refund';
      /** As it is shown: negative for a discount and a refund. */
      amount: number;
    };

/** What Polar writes behind a label, in English, when an item has a period. */
const PERIOD = / — From [A-Z][a-z]{2} \d{1,2}, \d{4} to [A-Z][a-z]{2} \d{1,2}, \d{4}$/;

/** States in which `due_amount` is what was paid. */
const PAID: readonly string[] = ['paid', 'refunded', 'partially_refunded'];

/**
 * What an order consists of, from top to bottom. Without what is zero, except its total. No sum is computed: each number
 * is Polar's, with what was refunded as the only one of two parts.
 */
export function getOrderLines(order: CustomerOrder): OrderLine[] {
  const { discount_amount = 0, tax_amount = 0, applied_balance_amount = 0, due_amount } = order;
  const isPaid = PAID.includes(getOrderState(order));
  const charged = applied_balance_amount && isPaid ? due_amount : undefined;
  const lines: OrderLine[] = [
    ...order.items.flatMap(toItemLine),
    { kind: 'discount', amount: -discount_amount },
    { kind: 'tax', amount: tax_amount },
    { kind: 'total', amount: order.total_amount },
    { kind: 'balance', amount: applied_balance_amount },
    ...(charged === undefined ? [] : [{ kind: 'charged' as const, amount: charged }]),
    { kind: 'refund', amount: -getRefund(order) },
  ];
  return lines.filter(
    ({ kind, amount }) => amount !== 0 || ['item', 'total', 'charged'].includes(kind),
  );
}

function toItemLine(item: OrderItem, index: number): OrderLine[] {
  const { id, label, amount, start_timestamp, end_timestamp } = item;
  // Of a free product: the total says so too.
  if (!amount) return [];
  const start = Date.parse(start_timestamp ?? '');
  const end = Date.parse(end_timestamp ?? '');
  const hasPeriod = start <= end;
  return [
    {
      kind: 'item',
      // Answers may hold the same id twice, or none.
      id: `${index} ${id}`,
      // The period stands beside it, in the customer's language.
      label: hasPeriod ? label.replace(PERIOD, '') : label,
      ...(hasPeriod && { start, end }),
      amount,
    },
  ];
}
