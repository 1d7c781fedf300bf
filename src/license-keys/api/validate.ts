import type { PortalClient, RequestOptions } from '../../core/http/client.ts';
import {
  ACTIVATION,
  LICENSE_KEY,
  type LicenseKeyActivation,
  type LicenseKeyRead,
} from '../schema.ts';
import { LICENSE_KEYS } from './get.ts';
import { read, type Fields } from '../../core/http/shape.ts';

/** What an app knows of its license. Holds the license key in clear. */
export interface ValidateParams {
  /** The license key itself, in clear. */
  key: string;
  /** Whose key it is: yours, a UUID v4. */
  organization_id: string;
  /** The activation that it runs as. */
  activation_id?: string | undefined;
  /** What the key has to be for. */
  benefit_id?: string | undefined;
  /** Whose the key has to be. */
  customer_id?: string | undefined;
  /** How much to add to the key's usage, in your own unit. */
  increment_usage?: number | undefined;
  /** Those of the activation, repeated. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/** A valid license key, with the activation that was asked about. */
export interface ValidatedLicenseKey extends LicenseKeyRead {
  /** `null` when none was asked about. */
  activation?: LicenseKeyActivation | null | undefined;
}

const VALIDATED: Fields<ValidatedLicenseKey> = {
  ...LICENSE_KEY,
  activation: [ACTIVATION, 'null undefined'],
};

/**
 * Validates a license key: what an app does when it starts. It counts: `validations`,
 * `last_validated_at` and, if asked for, `usage` change. Never call it to show a key.
 * Source: `POST /v1/customer-portal/license-keys/validate`.
 *
 * @throws {@link PortalError} `not_found` when the key is not valid, whatever the reason; `rejected`
 *   when `increment_usage` is more than is left.
 */
export async function validateLicenseKey(
  client: PortalClient,
  params: ValidateParams,
  options?: RequestOptions,
): Promise<ValidatedLicenseKey> {
  return read(VALIDATED, await client.postKey(`${LICENSE_KEYS}validate`, params, options));
}
