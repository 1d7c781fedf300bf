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

/** A type of benefit that Polar documents, or one that it adds later. */
export type BenefitType =
  | 'custom'
  | 'discord'
  | 'github_repository'
  | 'downloadables'
  | 'license_keys'
  | 'meter_credit'
  | 'feature_flag'
  | 'slack_shared_channel'
  | (string & {});

const benefitPropertiesFields = {
  /** The ids of the files that it gives, in the vendor's order. Only a benefit of the type `downloadables` has it. */
  active_files: lenient(v.array(v.string())),
};

/** What the vendor has set for a benefit. */
export interface BenefitProperties extends Fields<typeof benefitPropertiesFields> {}

const benefitPropertiesSchema: Schema<BenefitProperties> = v.object(benefitPropertiesFields);

const benefitFields = {
  /** A UUID v4. */
  id: optionalText,
  type: v.string() as v.GenericSchema<string, BenefitType>,
  /** What the vendor calls it, for example `"Acme Editor license"`: any text. Polar's own portal shows it. */
  description: v.string(),
  /** Whether the vendor has deleted it since. */
  is_deleted: flag,
  properties: lenient(benefitPropertiesSchema),
};

/** What a grant gives. */
export interface Benefit extends Fields<typeof benefitFields> {}

const benefitSchema: Schema<Benefit> = v.object(benefitFields);

const errorFields = {
  message: optionalText,
  /** `"BenefitActionRequiredError"` when the customer has to do something. */
  type: optionalText,
};

/** Why a benefit was not granted. */
export interface BenefitGrantError extends Fields<typeof errorFields> {}

const errorSchema: Schema<BenefitGrantError> = v.object(errorFields);

const propertiesFields = {
  /** The id of the license key that it gave. */
  license_key_id: lenient(v.string()),
  /** The ids of the files that it gave. */
  files: lenient(v.array(v.string())),
};

/** What a grant gave. Every property may be missing, also with the type of benefit that has it. */
export interface BenefitGrantProperties extends Fields<typeof propertiesFields> {}

const propertiesSchema: Schema<BenefitGrantProperties> = v.object(propertiesFields);

const benefitGrantFields = {
  /** A UUID v4. */
  id: v.string(),
  /** ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** ISO 8601, UTC; `null` while it is still being granted. */
  granted_at: time,
  /** ISO 8601, UTC. */
  revoked_at: time,
  /** Without it, and without an `error`, it is still being granted. */
  is_granted: flag,
  is_revoked: flag,
  customer_id: optionalText,
  /** The id of the team member who has the seat. */
  member_id: text,
  benefit_id: v.string(),
  /** The id of the subscription that it comes from, or `null` if it comes from an order. */
  subscription_id: text,
  order_id: text,
  error: lenient(v.nullable(errorSchema)),
  benefit: benefitSchema,
  properties: v.fallback(propertiesSchema, {}),
};

/**
 * That a customer has a benefit, with Polar's own field names. Without its `id`, `benefit_id`, and the `type`
 * and `description` of its benefit it would tell nothing, so these are always present. Any other field is
 * `undefined`, or empty if it is the id of something else, if Polar did not send it, or sent it in a type that
 * it does not document. Other fields that Polar sends are dropped, such as most of the vendor's settings.
 * Source: `items[]` of `GET /v1/customer-portal/benefit-grants/`.
 */
export interface BenefitGrant extends Fields<typeof benefitGrantFields> {}

export const benefitGrantSchema: Schema<BenefitGrant> = v.object(benefitGrantFields);
