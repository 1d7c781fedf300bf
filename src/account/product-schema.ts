import * as v from 'valibot';
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
import { listOf } from '../core/http/list-of.ts';
import type { BenefitType } from './benefit-grant-schema.ts';
import { productPriceSchema } from './product-price-schema.ts';

const number = lenient(v.nullable(v.number()));

const productBenefitFields = {
  /** A UUID v4. */
  id: optionalText,
  type: v.string() as v.GenericSchema<string, BenefitType>,
  /** What the vendor calls it. */
  description: optionalText,
  created_at: time,
  modified_at: time,
  selectable: flag,
  deletable: flag,
  is_deleted: flag,
  organization_id: optionalText,
};

/** A benefit that a product gives. */
export interface ProductBenefit extends Fields<typeof productBenefitFields> {}

const productBenefitSchema: Schema<ProductBenefit> = v.object(productBenefitFields);

const productMediaFields = {
  /** A UUID v4. */
  id: optionalText,
  name: optionalText,
  mime_type: text,
  /** In bytes. */
  size: number,
  /** The address of the picture. */
  public_url: text,
};

/** A picture of a product. */
export interface ProductMedia extends Fields<typeof productMediaFields> {}

const productMediaSchema: Schema<ProductMedia> = v.object(productMediaFields);

const customerProductFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  name: optionalText,
  /** Markdown. */
  description: text,
  /** `"public"`, `"private"` or `"draft"`. */
  visibility: text,
  is_recurring: flag,
  is_archived: flag,
  /** `"day"`, `"week"`, `"month"` or `"year"`; `null` for what is bought once. */
  recurring_interval: text,
  recurring_interval_count: number,
  trial_interval: text,
  trial_interval_count: number,
  meter_interval: text,
  meter_interval_count: number,
  organization_id: optionalText,
  prices: listOf(productPriceSchema),
  benefits: listOf(productBenefitSchema),
  medias: listOf(productMediaSchema),
};

/**
 * A product of the vendor, as customers may know it. A field that Polar did not send, or sent in a type that it does
 * not document, is `undefined`, or empty if it is a list, a name or the id of something else.
 * Source: `products[]` of `GET /v1/customer-portal/organizations/{slug}`; orders contain it too.
 */
export interface CustomerProduct extends Fields<typeof customerProductFields> {}

export const customerProductSchema: Schema<CustomerProduct> = v.object(customerProductFields);
