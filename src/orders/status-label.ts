import type { Format } from '../locale/format.ts';
import type { OrderMessages } from './messages.ts';
import { getRefund } from './rules/refund.ts';
import type { OrderState } from './rules/state.ts';
import type { CustomerOrder } from './schema.ts';

/** The state of an order in words; Polar's own word for one that we do not know, and none for one that is paid. */
export function getStatusLabel(
  order: CustomerOrder,
  state: OrderState,
  messages: OrderMessages,
  format: Format,
): string | undefined {
  if (state === 'paid') return undefined;
  if (state === 'other') return order.status;
  const refund = state === 'partially_refunded' ? getRefund(order) : 0;
  if (refund === 0) return messages.states[state];
  return messages.refundedAmount(format.money(refund, order.currency));
}
