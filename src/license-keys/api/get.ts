import type { PortalClient, RequestOptions } from '../../core/http/client.ts';
import { PortalError } from '../../core/http/errors.ts';
import {
  ACTIVATION,
  LICENSE_KEY,
  type LicenseKeyRead,
  type LicenseKeyWithActivations,
} from '../schema.ts';
import { read } from '../../core/http/shape.ts';

export const LICENSE_KEYS = '/v1/customer-portal/license-keys/';

/**
 * Gets a license key with its activations.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws {@link PortalError} `invalid_request`, without a request, when `id` is no UUID.
 */
export async function getLicenseKey(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<LicenseKeyWithActivations> {
  const answer = await client.get(getPath(id), options);
  return read<LicenseKeyWithActivations>({ ...LICENSE_KEY, activations: [ACTIVATION] }, answer);
}

/**
 * Replaces the secret of a license key: the old one stops working at once, what is activated stays
 * so. Each call makes another key, so it is sent once. After `network`, `timeout`, `server` and
 * `invalid_response` Polar may have acted all the same: get the key to find out.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws {@link PortalError} `rejected` when the key is neither `granted` nor `disabled`;
 *   `invalid_request`, without a request, when `id` is no UUID.
 */
export async function rotateLicenseKey(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<LicenseKeyRead> {
  return read(LICENSE_KEY, await client.post(`${getPath(id)}/rotate`, options));
}

function getPath(id: string): string {
  // A UUID at a glance: Polar looks closer. The value is not quoted: who mixes the two up has passed
  // the secret.
  if (/^[\da-f-]{36}$/i.test(id)) return LICENSE_KEYS + id;
  throw new PortalError('invalid_request', 'Pass the id of the license key, a UUID, not the key.');
}
