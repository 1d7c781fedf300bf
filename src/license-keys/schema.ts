import type { Fields } from '../core/http/shape.ts';

/** The states that Polar documents, and any word that it may add. */
export type LicenseKeyStatus = 'granted' | 'disabled' | 'revoked' | (string & {});

/**
 * One device, domain or seat that a license key was activated on.
 * Source: `activations[]` of `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyActivation {
  /** A UUID v4. Not secret. */
  id: string;
  /** The license key that it belongs to. */
  license_key_id: string;
  /** The name that the vendor's app gave it: free text of any length, in any script, even empty. */
  label: string;
  /** A flat record that the vendor's app keeps with it, for example `{ os: "macOS 16.1" }`. */
  meta: Record<string, string | number | boolean>;
  /** When it was activated: ISO 8601, UTC, with or without microseconds. */
  created_at: string;
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: string | null;
}

/**
 * A license key in Polar's own field names, without its activations. What Polar sends beyond these
 * fields is dropped, the customer's address and tax id among it.
 * Source: `items[]` of `GET /v1/customer-portal/license-keys/`.
 */
export interface LicenseKeyRead {
  /** A UUID v4. Not secret. */
  id: string;
  /** When it was issued: ISO 8601, UTC. */
  created_at: string;
  /** ISO 8601, UTC; `null` before the first change. */
  modified_at: string | null;
  /** The vendor. */
  organization_id: string;
  /** Whom the vendor sold it to. */
  customer_id: string;
  /** What was bought: the same for all keys of one benefit. */
  benefit_id: string;
  /** Whom the vendor sold it to; `email` is `null` for a team without an address of its own. */
  customer: { id: string; name?: string | null | undefined; email?: string | null | undefined };
  /** Whose seat it is, in a team; `undefined` in versions of the API that do not tell. */
  member?: { email: string } | null | undefined;
  /** The secret itself, in clear. */
  key: string;
  /** What the vendor made of it. An expired key stays `granted`: ask `getLicenseKeyState` for what to tell people. */
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
}

/**
 * A license key with its activations.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 */
export interface LicenseKeyWithActivations extends LicenseKeyRead {
  /** In no order. Empty means none yet, or that the vendor does not show them. */
  activations: LicenseKeyActivation[];
}

export const ACTIVATION: Fields<LicenseKeyActivation> = {
  id: 'string',
  license_key_id: 'string',
  label: 'string',
  meta: 'flat',
  created_at: 'date',
  modified_at: 'date or null',
};

export const LICENSE_KEY: Fields<LicenseKeyRead> = {
  id: 'string',
  created_at: 'date',
  modified_at: 'date or null',
  organization_id: 'string',
  customer_id: 'string',
  benefit_id: 'string',
  customer: {
    id: 'string',
    name: 'string or null or undefined',
    email: 'string or null or undefined',
  },
  member: [{ email: 'string' }, 'null or undefined'],
  key: 'string',
  status: 'string',
  limit_activations: 'number or null',
  usage: 'number',
  limit_usage: 'number or null',
  validations: 'number',
  last_validated_at: 'date or null',
  expires_at: 'date or null',
};
