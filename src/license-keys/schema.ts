import * as v from 'valibot';
import { customerSchema } from '../account/customer-schema.ts';
import { memberSchema } from '../account/member-schema.ts';
import { date, flatRecord, lenient, type Fields, type Schema } from '../core/http/fields.ts';

/** The statuses that Polar documents, and any word that it may add. */
export type LicenseKeyStatus = 'granted' | 'disabled' | 'revoked' | (string & {});

export const activationFields = {
  /** A UUID v4. Not secret. */
  id: v.string(),
  /** The license key that it belongs to. */
  license_key_id: v.string(),
  /** The name that the vendor's app gave it: free text of any length, in any script, even empty. */
  label: v.string(),
  /** A flat record that the vendor's app keeps with it, for example `{ os: "macOS 16.1" }`. */
  meta: v.fallback(flatRecord, {}),
  /** When it was activated: ISO 8601, UTC, with or without microseconds. */
  created_at: date,
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: lenient(v.nullable(date)),
};

/**
 * One device, domain or seat that a license key was activated on.
 * Source: `activations[]` of `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyActivation extends Fields<typeof activationFields> {}

export const activationSchema: Schema<LicenseKeyActivation> = v.object(activationFields);

export const licenseKeyFields = {
  /** A UUID v4. Not secret. */
  id: v.string(),
  /** When it was issued: ISO 8601, UTC. */
  created_at: date,
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: lenient(v.nullable(date)),
  /** The vendor. */
  organization_id: v.string(),
  /** Who bought it, or whose team did. */
  customer_id: v.string(),
  /** What was bought: the same for all keys of one benefit. */
  benefit_id: v.string(),
  /** Who bought it. Personal data, of which only the name and the e-mail address are ever shown. */
  customer: customerSchema,
  /** Whose seat it is, in a team; `undefined` in versions of the API that do not say. */
  member_id: lenient(v.nullable(v.string())),
  /** Whose seat it is, in a team; `undefined` in versions of the API that do not say. */
  member: lenient(v.nullable(memberSchema)),
  /** The secret itself, in clear. */
  key: v.string(),
  /** `****-` and the last six characters of `key`: of a shorter key the whole secret. Use `getKeyEnd`. */
  display_key: lenient(v.string()),
  /** What the vendor made of it. An expired key stays `granted`: use `getLicenseKeyState`. */
  status: v.string() as v.GenericSchema<string, LicenseKeyStatus>,
  /** How many activations are allowed; `null` and `0` mean that the key takes none. */
  limit_activations: v.nullable(v.number()),
  /** How much was used, in the vendor's own unit; may exceed `limit_usage`. */
  usage: v.number(),
  /** How much may be used; `null` and `0` mean without a limit. */
  limit_usage: v.nullable(v.number()),
  /** How often an app has validated the key. */
  validations: lenient(v.number()),
  /** ISO 8601, UTC; `null` before the first validation. */
  last_validated_at: lenient(v.nullable(date)),
  /** ISO 8601, UTC; `null` when it has no date of its own, which is not "never expires". */
  expires_at: v.nullable(date),
};

/**
 * A license key in Polar's own field names, without its activations. A field that Polar did not send,
 * or sent in a type that it does not document, is `undefined` where nothing depends on it. What Polar
 * sends beyond these fields is dropped.
 * Source: `items[]` of `GET /v1/customer-portal/license-keys/`.
 */
export interface LicenseKeyRead extends Fields<typeof licenseKeyFields> {}

export const licenseKeySchema: Schema<LicenseKeyRead> = v.object(licenseKeyFields);

const activationsField = {
  /** In no order. Empty means none yet, or that the vendor does not show them. */
  activations: v.array(activationSchema),
};

/**
 * A license key with its activations.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyWithActivations
  extends LicenseKeyRead, Fields<typeof activationsField> {}

export const licenseKeyWithActivationsSchema: Schema<LicenseKeyWithActivations> = v.object({
  ...licenseKeyFields,
  ...activationsField,
});
