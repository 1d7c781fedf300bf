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

/** What an app says about the device that it runs on. Holds the license key in clear. */
export interface ActivateParams {
  /** The license key itself, in clear. */
  key: string;
  /** The vendor that issued it, you: a UUID v4. */
  organization_id: string;
  /** How customers recognize the device among their others, for example its host name. */
  label: string;
  /** What each validation has to repeat. */
  conditions?: Record<string, string | number | boolean> | undefined;
  /** A flat record to keep with the activation, for example `{ os: "macOS 16.1" }`. */
  meta?: Record<string, string | number | boolean> | undefined;
}

/** What an app knows about its license. Holds the license key in clear. */
export interface ValidateParams {
  /** The license key itself, in clear. */
  key: string;
  /** The vendor that issued it, you: a UUID v4. */
  organization_id: string;
  /** The activation that the app runs as. */
  activation_id?: string | undefined;
  /** The benefit that the key has to belong to. */
  benefit_id?: string | undefined;
  /** The customer that the key has to belong to. */
  customer_id?: string | undefined;
  /** How much to add to the key's usage, in your own unit. */
  increment_usage?: number | undefined;
  /** Those of the activation, repeated. */
  conditions?: Record<string, string | number | boolean> | undefined;
}

/** What names an activation. Holds the license key in clear. */
export interface DeactivateParams {
  /** The license key itself, in clear. */
  key: string;
  /** The vendor that issued it: a UUID v4. */
  organization_id: string;
  /** The activation to end: a UUID v4. */
  activation_id: string;
}

/**
 * Activates a license key on a device: what an app does, with the key that its user has entered.
 * Sent without the session, one request with a key at a time.
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
  const request = toRequest('activate', params, options);
  return parse(activatedSchema, await requestWithKey(client, request), request);
}

/**
 * Validates a license key: what an app does when it starts. It counts: `validations`,
 * `last_validated_at` and, on request, `usage` change. Never call it to show a key.
 * Sent without the session, one request with a key at a time.
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
  const request = toRequest('validate', params, options);
  return parse(validatedSchema, await requestWithKey(client, request), request);
}

/**
 * Ends an activation, so that its slot is free again. Sent without the session, one request with a
 * key at a time and 400 ms apart, however many are called for.
 * Source: `POST /v1/customer-portal/license-keys/deactivate`.
 *
 * @param params - The activation, and the license key that it belongs to.
 * @throws {@link PortalError} `not_found` when it has ended already, or when the key was replaced.
 */
export async function deactivateLicenseKey(
  client: PortalClient,
  { key, organization_id, activation_id }: DeactivateParams,
  options?: RequestOptions,
): Promise<void> {
  const body = { key, organization_id, activation_id };
  await requestWithKey(client, toRequest('deactivate', body, options));
}

function toRequest(action: string, body: object, options?: RequestOptions): PortalRequest {
  // Polar refuses a session that has ended here too, where it needs none.
  return { method: 'POST', path: LICENSE_KEYS + action, body, auth: 'none', ...options };
}
