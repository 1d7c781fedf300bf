import * as v from 'valibot';
import {
  date,
  lenient,
  optionalText,
  quantity,
  text,
  time,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';

const cardFields = {
  /** For example `"visa"`. */
  brand: text,
  /** The last four digits. */
  last4: text,
  /** From 1 to 12. */
  exp_month: quantity,
  /** With four digits. */
  exp_year: quantity,
  /** For example `"apple_pay"`; `null` for the card itself. */
  wallet: text,
};

/** What may be shown of a card. A card of the type `kr_card` has no expiry. */
export interface PaymentCard extends Fields<typeof cardFields> {}

const cardSchema: Schema<PaymentCard> = v.object(cardFields);

const paymentMethodFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** For example `"stripe"`. */
  processor: text,
  customer_id: optionalText,
  /** A card, or what else can pay, for example `"sepa_debit"`. */
  type: v.string() as v.GenericSchema<string, 'card' | 'kr_card' | (string & {})>,
  /** Only cards have it. */
  method_metadata: lenient(v.nullable(cardSchema)),
};

/**
 * What the customer can pay with. Its `id` and `type` are always present; any other field is `undefined`, or empty if it is
 * the id of something else, if Polar did not send it, or sent it in a type that it does not document. The
 * default one is the customer's `default_payment_method_id`.
 * Source: `items[]` of `GET /v1/customer-portal/customers/me/payment-methods`.
 */
export interface PaymentMethod extends Fields<typeof paymentMethodFields> {}

export const paymentMethodSchema: Schema<PaymentMethod> = v.object(paymentMethodFields);
