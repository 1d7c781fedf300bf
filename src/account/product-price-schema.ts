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

const amount = lenient(v.nullable(v.number()));

const seatTierFields = {
  min_seats: amount,
  /** `null` without an end. */
  max_seats: amount,
  /** In the currency's minor unit. */
  price_per_seat: amount,
};

/** What a seat costs from a number of them on. */
export interface SeatTier extends Fields<typeof seatTierFields> {}

const seatTierSchema: Schema<SeatTier> = v.object(seatTierFields);

const seatTiersFields = {
  seat_tier_type: text,
  tiers: lenient(v.array(seatTierSchema)),
  minimum_seats: amount,
  maximum_seats: amount,
};

/** What seats cost. */
export interface SeatTiers extends Fields<typeof seatTiersFields> {}

const seatTiersSchema: Schema<SeatTiers> = v.object(seatTiersFields);

const unitTierFields = {
  /** Up to how many units; `null` without an end. */
  bound: amount,
  /** A decimal number in the currency's minor unit. */
  unit_amount: text,
};

/** What a unit costs up to a number of them. */
export interface UnitTier extends Fields<typeof unitTierFields> {}

const unitTierSchema: Schema<UnitTier> = v.object(unitTierFields);

const unitTiersFields = { type: text, tiers: lenient(v.array(unitTierSchema)) };

/** What units cost. */
export interface UnitTiers extends Fields<typeof unitTiersFields> {}

const unitTiersSchema: Schema<UnitTiers> = v.object(unitTiersFields);

const unitLabelFields = { one: text, other: text };

/** What units are called, in one language. */
export interface UnitLabel extends Fields<typeof unitLabelFields> {}

const unitLabelSchema: Schema<UnitLabel> = v.object(unitLabelFields);

const priceMeterFields = {
  id: optionalText,
  name: optionalText,
  /** `"scalar"`, `"token"` or `"custom"`. */
  unit: text,
  custom_label: text,
  custom_multiplier: amount,
};

/** What a price counts. */
export interface PriceMeter extends Fields<typeof priceMeterFields> {}

const priceMeterSchema: Schema<PriceMeter> = v.object(priceMeterFields);

const productPriceFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** Which of the fields below it has. One that is free is `"fixed"`, with a `price_amount` of 0. */
  amount_type: v.string() as v.GenericSchema<
    string,
    | 'fixed'
    | 'custom'
    | 'seat_based'
    | 'unit_based'
    | 'metered_unit'
    | 'metered_tiers'
    | (string & {})
  >,
  /** ISO 4217, in lower case. */
  price_currency: text,
  /** `"catalog"` or `"ad_hoc"`. */
  source: text,
  /** `"location"`, `"inclusive"` or `"exclusive"`. */
  tax_behavior: text,
  is_archived: flag,
  product_id: optionalText,
  /** `"one_time"` or `"recurring"`. */
  type: text,
  recurring_interval: text,
  /** Whether it is of the time before products had an interval of their own. Others do not have the field. */
  legacy: flag,
  /** Of `"fixed"`, in the currency's minor unit. */
  price_amount: amount,
  /** Of `"custom"`, in the currency's minor unit, as the two below. */
  minimum_amount: amount,
  maximum_amount: amount,
  preset_amount: amount,
  /** Of `"seat_based"`. */
  seat_tiers: lenient(seatTiersSchema),
  /** Of `"seat_based"`, in the currency's minor unit. */
  price_per_seat: amount,
  /** Of `"unit_based"` and `"metered_tiers"`. */
  tiers: lenient(unitTiersSchema),
  /** Of `"unit_based"`. */
  minimum_units: amount,
  maximum_units: amount,
  /** Of `"unit_based"`, by language. */
  unit_label: lenient(v.nullable(v.record(v.string(), unitLabelSchema))),
  /** Of `"metered_unit"`: a decimal number in the currency's minor unit. */
  unit_amount: text,
  /** Of `"metered_unit"`, in the currency's minor unit. */
  cap_amount: amount,
  meter_id: text,
  meter: lenient(priceMeterSchema),
};

/**
 * A price of a product. Which fields it has depends on its `amount_type`: any other, and any that Polar sent in a
 * type that it does not document, is `undefined`.
 */
export interface ProductPrice extends Fields<typeof productPriceFields> {}

export const productPriceSchema: Schema<ProductPrice> = v.object(productPriceFields);
