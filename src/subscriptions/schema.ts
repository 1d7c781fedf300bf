import * as v from 'valibot';
import { amount } from '../account/amount.ts';
import type { CustomerOrganization } from '../account/organization-schema.ts';
import { productPriceSchema } from '../account/product-price-schema.ts';
import type { CustomerProduct } from '../account/product-schema.ts';
import { soldProductSchema } from '../account/sold-product-schema.ts';
import { subscriptionFields } from '../account/subscription-fields.ts';
import {
  date,
  lenient,
  optionalText,
  quantity,
  text,
  time,
  visibleText,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';
import { listOf } from '../core/http/list-of.ts';

/** A status that Polar documents, or one that it adds later. */
export type SubscriptionStatus =
  | 'incomplete'
  | 'incomplete_expired'
  | 'trialing'
  | 'active'
  | 'past_due'
  | 'canceled'
  | 'unpaid'
  | 'paused'
  | (string & {});

/** The product of a subscription. */
export interface SubscriptionProduct extends CustomerProduct {
  /** The vendor. */
  organization?: CustomerOrganization | undefined;
}

const productSchema: Schema<SubscriptionProduct> = soldProductSchema;

const meterNameFields = {
  /** A UUID v4. */
  id: optionalText,
  /** What the vendor calls it. */
  name: optionalText,
  created_at: time,
  modified_at: time,
};

/** What a meter counts. */
export interface SubscriptionMeterName extends Fields<typeof meterNameFields> {}

const meterNameSchema: Schema<SubscriptionMeterName> = v.object(meterNameFields);

const meterFields = {
  /** A UUID v4. */
  id: optionalText,
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** How much was used in this period; it may have decimals. */
  consumed_units: lenient(v.pipe(v.number(), v.finite())),
  /** How much of it is included. */
  credited_units: lenient(v.pipe(v.number(), v.finite())),
  /** What the rest costs so far, in the currency's minor unit. */
  amount: lenient(amount),
  meter_id: optionalText,
  meter: lenient(meterNameSchema),
};

/** What was used in the present period of something that is charged by usage. */
export interface SubscriptionMeter extends Fields<typeof meterFields> {}

const meterSchema: Schema<SubscriptionMeter> = v.object(meterFields);

const pendingUpdateFields = {
  /** A UUID v4. */
  id: optionalText,
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** When it is carried out: ISO 8601, UTC. */
  applies_at: time,
  /** The id of the product that follows, `null` if it stays the same. Polar does not send its name. */
  product_id: text,
  /** `null` if they stay the same. */
  seats: quantity,
  /** `null` if they stay the same. */
  units: quantity,
};

/** A change that is planned for the end of the period. */
export interface PendingUpdate extends Fields<typeof pendingUpdateFields> {}

const pendingUpdateSchema: Schema<PendingUpdate> = v.object(pendingUpdateFields);

const customerSubscriptionFields = {
  ...subscriptionFields,
  /** A UUID v4. */
  id: v.string(),
  /** Never blank. Use `getSubscriptionState`. */
  status: visibleText as v.GenericSchema<string, SubscriptionStatus>,
  product: lenient(v.nullable(productSchema)),
  /** What the customer pays for, which may be other prices than the product has by now. Empty if Polar sent none. */
  prices: listOf(productPriceSchema),
  /** What was used in the present period. */
  meters: listOf(meterSchema),
  pending_update: lenient(v.nullable(pendingUpdateSchema)),
};

/**
 * A subscription with Polar's own field names. Its `id` and `status` are always present. Any other field is `undefined`,
 * or empty if it is the id of something else or a list, if Polar did not send it, or sent it in a type that it does not
 * document. Other fields that Polar sends are dropped.
 * Source: `items[]` of `GET /v1/customer-portal/subscriptions/`.
 */
export interface CustomerSubscription extends Fields<typeof customerSubscriptionFields> {}

export const subscriptionSchema: Schema<CustomerSubscription> = v.object(
  customerSubscriptionFields,
);
