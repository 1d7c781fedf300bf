import * as v from 'valibot';
import { amount } from '../account/amount.ts';
import { addressSchema } from '../account/customer-schema.ts';
import type { CustomerOrganization } from '../account/organization-schema.ts';
import type { CustomerProduct } from '../account/product-schema.ts';
import { soldProductSchema } from '../account/sold-product-schema.ts';
import {
  date,
  flag,
  lenient,
  optionalText,
  quantity,
  text,
  time,
  visibleText,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';
import { orderItemSchema } from './item-schema.ts';
import { orderSubscriptionSchema } from './subscription-schema.ts';

/** A status that Polar documents, or one that it adds later. */
export type OrderStatus =
  | 'draft'
  | 'pending'
  | 'paid'
  | 'refunded'
  | 'partially_refunded'
  | 'void'
  | (string & {});

/** Why an order was made, as Polar documents it, or another reason that it adds later. */
export type OrderBillingReason =
  | 'purchase'
  | 'subscription_create'
  | 'subscription_cycle'
  | 'subscription_update'
  | 'subscription_meter_cycle'
  | (string & {});

/** The product of an order. */
export interface OrderProduct extends CustomerProduct {
  /** The vendor. */
  organization?: CustomerOrganization | undefined;
}

const orderProductSchema: Schema<OrderProduct> = soldProductSchema;

const orderFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. Its day is the one on the invoice. */
  created_at: date,
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** Never blank. Use `getOrderState`. */
  status: visibleText as v.GenericSchema<string, OrderStatus>,
  /** Stays `true` after a refund. */
  paid: flag,
  /** What the items cost. All amounts are whole numbers of the currency's minor unit: use `formatMoney`. */
  subtotal_amount: lenient(amount),
  discount_amount: lenient(amount),
  /** Without the discount, and without tax. */
  net_amount: lenient(amount),
  tax_amount: lenient(amount),
  /** With tax. */
  total_amount: amount,
  /** Taken from the customer's balance: negative for credit that was used, positive for debt that was collected. */
  applied_balance_amount: lenient(amount),
  /**
   * `total_amount` with the balance. It does not become 0 when the order is paid, refunded or void: whether anything is
   * open says `status`.
   */
  due_amount: lenient(amount),
  /** Without tax: what was paid back is this and `refunded_tax_amount`. */
  refunded_amount: lenient(amount),
  refunded_tax_amount: lenient(amount),
  /** Positive also before anything is paid. */
  refundable_amount: lenient(amount),
  refundable_tax_amount: lenient(amount),
  /** ISO 4217, in lower case. */
  currency: visibleText,
  billing_reason: lenient(v.string() as v.GenericSchema<string, OrderBillingReason>),
  /** The name on the invoice. */
  billing_name: text,
  /** The address on the invoice. */
  billing_address: lenient(v.nullable(addressSchema)),
  /** `null` while it is a draft. */
  invoice_number: text,
  /** Whether there is an invoice to get. After a correction it stays `true` while the new one is made. */
  is_invoice_generated: flag,
  /** `null` without a payment, or where the vendor has no receipts. */
  receipt_number: text,
  seats: quantity,
  units: quantity,
  customer_id: optionalText,
  /** `null` for what the vendor has charged without a product: see `description`. */
  product_id: text,
  discount_id: text,
  subscription_id: text,
  checkout_id: text,
  /** When a failed payment is tried again: ISO 8601, UTC. */
  next_payment_attempt_at: time,
  product: lenient(v.nullable(orderProductSchema)),
  subscription: lenient(v.nullable(orderSubscriptionSchema)),
  /** What it is for. Empty if Polar sent none that can be read. */
  items: v.fallback(v.array(orderItemSchema), () => []),
  /** What it is for, in one line. */
  description: optionalText,
};

/**
 * An order with Polar's own field names: a purchase, or what a subscription has charged. Without its `id`,
 * `created_at`, `status`, `total_amount` or `currency` it could not be shown truthfully, so these are always present.
 * Any other field is `undefined`, or empty if it is the id of something else, a list or the description, if Polar did
 * not send it, or sent it in a type that it does not document. Other fields that Polar sends are dropped.
 * Source: `items[]` of `GET /v1/customer-portal/orders/`.
 */
export interface CustomerOrder extends Fields<typeof orderFields> {}

export const orderSchema: Schema<CustomerOrder> = v.object(orderFields);
