import * as v from 'valibot';
import { checkId } from '../core/http/check-id.ts';
import { checkSameId } from '../core/http/check-same-id.ts';
import type { PortalClient } from '../core/http/client.ts';
import { isSameId } from '../core/http/same-id.ts';
import { isPortalError, PortalError } from '../core/http/errors.ts';
import { parse, parseItems, parsePage, type PortalPage } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import {
  activationSchema,
  licenseKeySchema,
  type LicenseKeyRead,
  type LicenseKeyWithActivations,
} from './schema.ts';

/** The path of the list. Polar's lists end with a slash. */
export const LICENSE_KEYS = '/v1/customer-portal/license-keys/';

const ID_MEANING = 'the id of a license key, not the key itself';

/** Selects license keys of the customer. */
export interface LicenseKeyListParams {
  /** The id of a benefit, a UUID v4: lists only its license keys. */
  benefit_id?: string | undefined;
  /** The number of the page, counted from 1. @default 1 */
  page?: number | undefined;
  /** The number of license keys on a page, at most 100. @default 10 */
  limit?: number | undefined;
}

/**
 * One page of the customer's license keys, oldest first, without their activations.
 * Source: `GET /v1/customer-portal/license-keys/`.
 */
export interface LicenseKeyPage extends PortalPage<LicenseKeyRead> {}

/**
 * Lists the customer's license keys, oldest first, without their activations.
 * Source: `GET /v1/customer-portal/license-keys/`.
 *
 * @throws {@link PortalError} `invalid_request` when Polar refuses a parameter.
 */
export async function listLicenseKeys(
  client: PortalClient,
  params: LicenseKeyListParams = {},
  options?: RequestOptions,
): Promise<LicenseKeyPage> {
  const request: PortalRequest = {
    path: LICENSE_KEYS,
    query: { ...params },
    ...options,
  };
  return parsePage(licenseKeySchema, await client.request(request), request);
}

/**
 * Gets a license key with its activations. An activation that cannot be read, or is of another license key,
 * hides only itself.
 * Source: `GET /v1/customer-portal/license-keys/{id}`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws {@link PortalError} `invalid_request`, without a request, when `id` is not a UUID;
 *   `invalid_response` when the response is about another license key.
 */
export async function getLicenseKey(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<LicenseKeyWithActivations> {
  checkId(id, 'getLicenseKey(client, id): id', ID_MEANING);
  const request: PortalRequest = { path: `${LICENSE_KEYS}${id}`, ...options };
  const response = await client.request(request).catch((error: unknown) => {
    throw explainNotFound(error);
  });
  const licenseKey = parse(licenseKeySchema, response, request);
  checkSameId(licenseKey, id, request);
  const ownSchema = v.pipe(
    activationSchema,
    v.check(
      ({ license_key_id }) => !license_key_id || isSameId(license_key_id, id),
      'an activation of this license key',
    ),
  );
  const { items, unreadable } = parseItems(ownSchema, response, 'activations', request);
  return { ...licenseKey, activations: items, ...(unreadable.length > 0 && { unreadable }) };
}

/**
 * Replaces the secret of a license key. The old one stops working at once; activations stay. Each call
 * creates another key, so a request that Polar may have acted on is not sent again. After `network`,
 * `timeout`, `server` and `invalid_response`, get the license key to find out whether it was replaced.
 * Source: `POST /v1/customer-portal/license-keys/{id}/rotate`.
 *
 * @param id - The id of the license key, a UUID v4; not the key itself.
 * @throws {@link PortalError} `rejected` when the key is neither `granted` nor `disabled`;
 *   `invalid_request`, without a request, when `id` is not a UUID.
 */
export async function rotateLicenseKey(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<LicenseKeyRead> {
  checkId(id, 'rotateLicenseKey(client, id): id', ID_MEANING);
  const request: PortalRequest = {
    method: 'POST',
    path: `${LICENSE_KEYS}${id}/rotate`,
    ...options,
  };
  const rotated = parse(licenseKeySchema, await client.request(request), request);
  checkSameId(rotated, id, request);
  return rotated;
}

/** Adds to the message of a 404 what the developer can check. */
function explainNotFound(error: unknown): unknown {
  if (!isPortalError(error) || error.code !== 'not_found') return error;
  const { code, message, status } = error;
  return new PortalError(
    code,
    `${message.replace(/\.?$/, '.')} Is the id that of a license key, which a benefit grant has as properties.license_key_id? Does it belong to this customer, and is it of this server?`,
    { status },
  );
}
