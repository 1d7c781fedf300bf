import * as v from 'valibot';
import { amount } from '../account/amount.ts';
import {
  date,
  flag,
  lenient,
  optionalText,
  text,
  time,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';

const orderItemFields = {
  /** A UUID v4. */
  id: optionalText,
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** What it is, for example the name of the product. Polar's own labels of changes are English. */
  label: optionalText,
  /** Without tax and discount, in the currency's minor unit; negative for what is credited. */
  amount: lenient(amount),
  /** In the currency's minor unit. */
  tax_amount: lenient(amount),
  /** Whether it is for a part of a period, after a change of the subscription. */
  proration: flag,
  product_price_id: text,
  /** When its period begins: ISO 8601, UTC. `undefined` in versions without it. */
  start_timestamp: time,
  /** When its period ends: ISO 8601, UTC. `undefined` in versions without it. */
  end_timestamp: time,
};

/**
 * What an order is for, one thing of several. A field that Polar did not send, or sent in a type that it does not
 * document, is `undefined`, or empty if it is the id or the label.
 */
export interface OrderItem extends Fields<typeof orderItemFields> {}

export const orderItemSchema: Schema<OrderItem> = v.object(orderItemFields);
