import type { PortalClient, RequestOptions } from '../../core/http/client.ts';
import { LICENSE_KEYS } from './get.ts';

/** What names an activation. Holds the license key in clear. */
export interface DeactivateParams {
  /** The license key itself, in clear. */
  key: string;
  /** Whose key it is: yours, a UUID v4. */
  organization_id: string;
  /** The activation to end, a UUID v4. */
  activation_id: string;
}

/**
 * Frees the slot of an activation. However many are asked for, they are sent one at a time, 400 ms
 * apart, and without the session.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 *
 * @param params - The activation, and the license key that it belongs to.
 * @throws {@link PortalError} `not_found` when it was gone already, or when the key is another by now.
 */
export async function deactivateLicenseKey(
  client: PortalClient,
  { key, organization_id, activation_id }: DeactivateParams,
  options?: RequestOptions,
): Promise<void> {
  await client.postKey(
    `${LICENSE_KEYS}deactivate`,
    { key, organization_id, activation_id },
    options,
  );
}
