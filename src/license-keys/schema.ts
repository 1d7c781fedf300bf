import * as v from 'valibot';
import { customerSchema } from '../account/customer-schema.ts';
import { memberSchema } from '../account/member-schema.ts';
import {
  count,
  date,
  flatRecord,
  lenient,
  optionalText,
  quantity,
  text,
  time,
  visibleText,
  type Fields,
  type Schema,
} from '../core/http/fields.ts';

/** A status that Polar documents, or one that it adds later. */
export type LicenseKeyStatus = 'granted' | 'disabled' | 'revoked' | (string & {});

export const activationFields = {
  /** A UUID v4. Not secret. */
  id: v.string(),
  /** The id of its license key. */
  license_key_id: optionalText,
  /** The name that the vendor's app gave it: any text of any length, even empty. */
  label: optionalText,
  /** A flat record that the vendor's app stored with it, for example `{ os: "macOS 16.1" }`. */
  meta: v.fallback(flatRecord, {}),
  /** When it was activated: ISO 8601, UTC, with or without microseconds. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
};

/**
 * One device, domain or seat that a license key was activated on. Only `id` is always present: where Polar
 * did not send a field, or in a type that it does not document, texts and `meta` are empty and dates are
 * `undefined`.
 * Source: `activations[]` of `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyActivation extends Fields<typeof activationFields> {}

export const activationSchema: Schema<LicenseKeyActivation> = v.object(activationFields);

export const licenseKeyFields = {
  /** A UUID v4. Not secret. */
  id: v.string(),
  /** When it was issued: ISO 8601, UTC. */
  created_at: lenient(date),
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: time,
  /** The id of the vendor. */
  organization_id: optionalText,
  /** The id of the customer or team that bought it. */
  customer_id: optionalText,
  /** The id of the benefit that it was issued for. */
  benefit_id: optionalText,
  /** The customer who bought it. Personal data, of which only the name and the e-mail are ever shown. */
  customer: v.fallback(customerSchema, () => ({ id: '' })),
  /** The id of the team member who has the seat; `undefined` in API versions without it. */
  member_id: text,
  /** The team member who has the seat; `undefined` in API versions without it. */
  member: lenient(v.nullable(memberSchema)),
  /** The license key itself, in clear. */
  key: v.string(),
  /** `****-` and the last six characters of `key`, which is all of a short key: use `getLicenseKeyEnd` instead. */
  display_key: lenient(v.string()),
  /** The status that the vendor set, never blank. An expired key stays `granted`: use `getLicenseKeyState`. */
  status: visibleText as v.GenericSchema<string, LicenseKeyStatus>,
  /** The number of activations allowed; `null` and `0` mean that the key takes none. */
  limit_activations: quantity,
  /** The usage in the vendor's own unit, which may exceed `limit_usage`. */
  usage: lenient(count),
  /** The limit of `usage`; `null` and `0` mean that there is none. */
  limit_usage: quantity,
  /** The number of validations by apps. */
  validations: lenient(count),
  /** ISO 8601, UTC; `null` before the first validation. */
  last_validated_at: time,
  /** ISO 8601, UTC; `null` if no date is set, which does not mean that it never expires. */
  expires_at: v.nullable(date),
};

/**
 * A license key with Polar's own field names, without its activations. Without its `id`, `key`, `status` or
 * `expires_at` it could not be shown truthfully, so these are always present. Any other field is `undefined`,
 * or empty if it is the id of something else, if Polar did not send it, or sent it in a type that it does not
 * document. Other fields that Polar sends are dropped.
 * Source: `items[]` of `GET /v1/customer-portal/license-keys/`.
 */
export interface LicenseKeyRead extends Fields<typeof licenseKeyFields> {}

export const licenseKeySchema: Schema<LicenseKeyRead> = v.object(licenseKeyFields);

/**
 * A license key with its activations.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyWithActivations extends LicenseKeyRead {
  /** In no order, each once. Empty if there are none yet, or the vendor does not show them. */
  activations: LicenseKeyActivation[];
  /**
   * Why an activation is missing among `activations`: one message for each that is not what Polar documents,
   * for the vendor's developer. One message if none could be read at all. `undefined` as a rule.
   */
  unreadable?: string[] | undefined;
}
