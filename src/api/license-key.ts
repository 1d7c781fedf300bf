import { parseAnswer } from './answer.ts';
import type { PortalClient, RequestOptions } from './client.ts';
import { PortalError } from './errors.ts';
import {
  LicenseKeyWithActivationsSchema,
  type LicenseKeyWithActivations,
} from './license-key-schema.ts';

const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * Gets a license key with its activations.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws {@link PortalError} `invalid_request`, without a request, when `id` is no UUID v4.
 */
export async function getLicenseKey(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<LicenseKeyWithActivations> {
  // The value is not quoted: who mixes the two up has passed the secret.
  if (!UUID_V4.test(id)) {
    throw new PortalError(
      'invalid_request',
      'The id is no UUID (version 4). Pass the `id` of the license key, not the key itself.',
    );
  }
  const body = await client.get(`/v1/customer-portal/license-keys/${id}`, options);
  return parseAnswer(LicenseKeyWithActivationsSchema, body);
}
