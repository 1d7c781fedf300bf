import * as v from 'valibot';

/** What the views format has to be a date: an unreadable one would throw inside the host's page. */
const Timestamp = v.custom<string>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  'a date',
);

const Meta = v.custom<Record<string, string | number | boolean>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => /^(string|number|boolean)$/.test(typeof entry)),
  'a flat record',
);

const Limit = v.nullable(v.number());

const Activation = v.object({
  id: v.string(),
  license_key_id: v.string(),
  label: v.string(),
  meta: Meta,
  created_at: Timestamp,
  modified_at: v.nullable(Timestamp),
});

export const LicenseKeyWithActivationsSchema = v.object({
  id: v.string(),
  created_at: Timestamp,
  modified_at: v.nullable(Timestamp),
  organization_id: v.string(),
  customer_id: v.string(),
  benefit_id: v.string(),
  customer: v.object({
    id: v.string(),
    name: v.nullish(v.string()),
    email: v.nullish(v.string()),
  }),
  member: v.nullish(v.object({ email: v.string() })),
  key: v.string(),
  status: v.string(),
  limit_activations: Limit,
  usage: v.number(),
  limit_usage: Limit,
  validations: v.number(),
  last_validated_at: v.nullable(Timestamp),
  expires_at: v.nullable(Timestamp),
  activations: v.array(Activation),
});

/** The states that Polar documents, and any word that it may add. */
export type LicenseKeyStatus = 'granted' | 'disabled' | 'revoked' | (string & {});

/**
 * One device, domain or seat that a license key was activated on.
 * Source: `activations[]` of `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyActivation extends v.InferOutput<typeof Activation> {
  /** The name that the vendor's app gave it: free text of any length, in any script, even empty. */
  label: string;
  /** A flat record that the vendor's app keeps with it, for example `{ os: "macOS 16.1" }`. */
  meta: Record<string, string | number | boolean>;
  /** When it was activated: ISO 8601, UTC, with or without microseconds. */
  created_at: string;
}

/**
 * A license key with its activations, in Polar's own field names. What Polar sends beyond these
 * fields is dropped, the customer's address and tax id among it.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyWithActivations extends v.InferOutput<
  typeof LicenseKeyWithActivationsSchema
> {
  /** The secret itself, in clear. */
  key: string;
  /** An expired key stays `granted`: ask `getLicenseKeyState` for what to tell people. */
  status: LicenseKeyStatus;
  /** How many activations are allowed; `null` and `0` mean that the key takes none. */
  limit_activations: number | null;
  /** How much was used; may exceed `limit_usage`. */
  usage: number;
  /** How much may be used; `null` and `0` mean without a limit. */
  limit_usage: number | null;
  /** How often an app has validated the key. */
  validations: number;
  /** ISO 8601, UTC; `null` before the first validation. */
  last_validated_at: string | null;
  /** ISO 8601, UTC; `null` when it has no date of its own, which is not "never expires". */
  expires_at: string | null;
  /** In no order. Empty means none yet, or that the vendor does not show them. */
  activations: LicenseKeyActivation[];
}
