import * as v from 'valibot';
import { amount } from '../account/amount.ts';
import { lenient, optionalText, type Fields, type Schema } from '../core/http/fields.ts';
import { listOf } from '../core/http/list-of.ts';

const prorationFields = {
  /** What it is for, in Polar's English, with dates. */
  label: optionalText,
  /** In the currency's minor unit; negative for what is credited. */
  amount: lenient(amount),
};

/** A part of a period that is charged or credited. */
export interface ChargePreviewProration extends Fields<typeof prorationFields> {}

const prorationSchema: Schema<ChargePreviewProration> = v.object(prorationFields);

const chargePreviewFields = {
  /** What a period costs. All amounts are in the currency's minor unit, and the currency is the subscription's. */
  base_amount: lenient(amount),
  /** What was used. */
  metered_amount: lenient(amount),
  /** The sum of `prorations`. */
  proration_amount: lenient(amount),
  prorations: listOf(prorationSchema),
  subtotal_amount: lenient(amount),
  discount_amount: lenient(amount),
  /** Without the discount, and without tax. */
  net_amount: lenient(amount),
  tax_amount: lenient(amount),
  /** With tax; negative for a credit. */
  total_amount: amount,
  /** Taken from the customer's balance: negative for credit that is used, positive for debt that is collected. */
  applied_balance_amount: lenient(amount),
  /** What is charged in the end: never negative. */
  due_amount: amount,
};

/**
 * What Polar would charge. Without `total_amount` and `due_amount` it would tell nothing, so these are always present:
 * what cannot be read is no preview, and never a sum of 0.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/charge-preview`.
 */
export interface ChargePreview extends Fields<typeof chargePreviewFields> {}

export const chargePreviewSchema: Schema<ChargePreview> = v.object(chargePreviewFields);

const cancelPreviewFields = {
  /**
   * Whether the subscription can be ended at once, and a payment that is open is not collected any more: see
   * `revokeSubscription`.
   */
  stops_collection: v.boolean(),
  /** What would not be collected then, in the currency's minor unit. */
  outstanding_amount: lenient(v.nullable(amount)),
};

/**
 * What becomes of an open payment when the subscription ends.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/cancel-preview`.
 */
export interface CancelPreview extends Fields<typeof cancelPreviewFields> {}

export const cancelPreviewSchema: Schema<CancelPreview> = v.object(cancelPreviewFields);
