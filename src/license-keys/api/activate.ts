import type { PortalClient, RequestOptions } from '../../core/http/client.ts';
import {
  ACTIVATION,
  LICENSE_KEY,
  type LicenseKeyActivation,
  type LicenseKeyRead,
} from '../schema.ts';
import { LICENSE_KEYS } from './get.ts';
import { read, type Fields } from '../../core/http/shape.ts';

/** What an app says of the device that it runs on. Holds the license key in clear. */
export interface ActivateParams {
  /** The license key itself, in clear. */
  key: string;
  /** Whose key it is: yours, a UUID v4. */
  organization_id: string;
  /** How people will tell it from their other devices, for example its host name. */
  label: string;
  /** What each validation has to repeat. */
  conditions?: Record<string, string | number | boolean> | undefined;
  /** A flat record to keep with the activation, for example `{ os: "macOS 16.1" }`. */
  meta?: Record<string, string | number | boolean> | undefined;
}

/** A new activation, with its license key. */
export interface ActivatedLicenseKey extends LicenseKeyActivation {
  /** The license key that it belongs to, in clear. */
  license_key: LicenseKeyRead;
}

const ACTIVATED: Fields<ActivatedLicenseKey> = { ...ACTIVATION, license_key: LICENSE_KEY };

/**
 * Activates a license key on a device: what an app does, with the key that its user has entered.
 * Source: `POST /v1/customer-portal/license-keys/activate`.
 *
 * @throws {@link PortalError} `forbidden` when the limit is reached, or the key has expired, is not
 *   granted or takes no activations; `not_found` when there is no such key.
 */
export async function activateLicenseKey(
  client: PortalClient,
  params: ActivateParams,
  options?: RequestOptions,
): Promise<ActivatedLicenseKey> {
  return read(ACTIVATED, await client.postKey(`${LICENSE_KEYS}activate`, params, options));
}
