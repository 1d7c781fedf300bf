import * as v from 'valibot';
import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { LICENSE_KEYS } from './api.ts';
import { requestWithKey } from './key-requests.ts';
import {
  activatedSchema,
  validatedSchema,
  type ActivatedLicenseKey,
  type ValidatedLicenseKey,
} from './key-schema.ts';

/** Describes the device that an app runs on. Contains the license key in clear. */
export interface ActivateLicenseKeyParams {
  /** The license key itself, in clear. */
  key: string;
  /** The id of your organization, which issued the key: a UUID v4. */
  organization_id: string;
  /** A name by which customers recognize the device, for example its host name. */
  label: string;
  /** Conditions that each validation has to repeat. */
  conditions?: Record<string, string | number | boolean> | undefined;
  /** A flat record to store with the activation, for example `{ os: "macOS 16.1" }`. */
  meta?: Record<string, string | number | boolean> | undefined;
}

/** The license key to validate, and what it has to match. Contains the license key in clear. */
export interface ValidateLicenseKeyParams {
  /** The license key itself, in clear. */
  key: string;
  /** The id of your organization, which issued the key: a UUID v4. */
  organization_id: string;
  /** The id of the app's own activation. */
  activation_id?: string | undefined;
  /** The id of the benefit that the key has to belong to. */
  benefit_id?: string | undefined;
  /** The id of the customer that the key has to belong to. */
  customer_id?: string | undefined;
  /** How much to add to the key's usage, in your own unit. */
  increment_usage?: number | undefined;
  /** The conditions of the activation. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/** Identifies an activation. Contains the license key in clear. */
export interface DeactivateLicenseKeyParams {
  /** The license key itself, in clear. */
  key: string;
  /** The id of the organization that issued the key: a UUID v4. */
  organization_id: string;
  /** The id of the activation: a UUID v4. */
  activation_id: string;
}

/**
 * Activates a license key on a device. An app calls this with the key that its user has entered. Requests
 * with a license key are sent without the session, one at a time and 400 ms apart.
 * Source: `POST /v1/customer-portal/license-keys/activate`.
 *
 * @throws {@link PortalError} `forbidden` when the limit is reached, or the key has expired, is not
 *   granted or takes no activations; `not_found` when there is no such key.
 */
export async function activateLicenseKey(
  client: PortalClient,
  params: ActivateLicenseKeyParams,
  options?: RequestOptions,
): Promise<ActivatedLicenseKey> {
  const request = toRequest('activate', params, options);
  return parse(activatedSchema, await requestWithKey(client, request), request);
}

/**
 * Validates a license key. An app calls this when it starts. Each call changes `validations`,
 * `last_validated_at` and, with `increment_usage`, `usage`: never call it just to show a key. Requests with
 * a license key are sent without the session, one at a time and 400 ms apart.
 * Source: `POST /v1/customer-portal/license-keys/validate`.
 *
 * @throws {@link PortalError} `not_found` when the key is not valid, whatever the reason; `rejected`
 *   when `increment_usage` is more than the usage that is left.
 */
export async function validateLicenseKey(
  client: PortalClient,
  params: ValidateLicenseKeyParams,
  options?: RequestOptions,
): Promise<ValidatedLicenseKey> {
  const request = toRequest('validate', params, options);
  return parse(validatedSchema, await requestWithKey(client, request), request);
}

/**
 * Deactivates an activation, which frees its slot. Requests with a license key are sent without the
 * session, one at a time and 400 ms apart.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 *
 * @param params - The activation, and the license key that it belongs to.
 * @throws {@link PortalError} `not_found` when it was already deactivated, or the key was replaced;
 *   `invalid_response` when the response is not the empty one with which Polar confirms.
 */
export async function deactivateLicenseKey(
  client: PortalClient,
  { key, organization_id, activation_id }: DeactivateLicenseKeyParams,
  options?: RequestOptions,
): Promise<void> {
  const body = { key, organization_id, activation_id };
  const request = toRequest('deactivate', body, options);
  parse(noContent, await requestWithKey(client, request), request);
}

/** Polar confirms with 204, which has no content. Anything else is of something in between. */
const noContent = v.pipe(
  v.unknown(),
  v.check((body) => body === undefined, 'empty'),
);

function toRequest(action: string, body: object, options?: RequestOptions): PortalRequest {
  // Polar needs no session here, but would refuse the request because of an ended one.
  return { method: 'POST', path: `${LICENSE_KEYS}${action}`, body, auth: 'none', ...options };
}
