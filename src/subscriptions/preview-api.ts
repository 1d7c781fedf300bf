import type { PortalClient } from '../core/http/client.ts';
import { parse } from '../core/http/parse.ts';
import type { PortalRequest, RequestOptions } from '../core/http/request.ts';
import { toSubscriptionPath } from './api.ts';
import {
  cancelPreviewSchema,
  chargePreviewSchema,
  type CancelPreview,
  type ChargePreview,
} from './preview-schema.ts';
import { toUpdate, type SubscriptionUpdate } from './update-api.ts';

/**
 * Gets what a subscription will charge next. Polar does not document it: it may be gone.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/charge-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @returns For one that will end, without the price of a period: what was used, and what waits for the next invoice.
 * @throws {@link PortalError} `not_found` unless it is active, in a trial, or paused with a `resumes_at`, and when Polar no
 *   longer has it; `invalid_response` when a sum is missing; `invalid_request`, without a request, when `id` is not a UUID.
 */
export async function previewCharge(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<ChargePreview> {
  const path: `/v1/${string}` = `${toSubscriptionPath('previewCharge', id)}/charge-preview`;
  const request: PortalRequest = { path, ...options };
  return parse(chargePreviewSchema, await client.request(request), request);
}

/**
 * Gets what a change of the product or of the seats would cost. It contains what waits for the next invoice already, and
 * it is charged at once only where the vendor's `proration_behavior` is `"invoice"` or `"reset"`, or the interval changes.
 * With `"next_period"`, and in a trial that goes on, it tells nothing of the change. Nothing is changed. Polar does not
 * document it: it may be gone.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/change-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} As `updateSubscription`, for a change that Polar would refuse; `not_found` also when Polar no
 *   longer has it; `invalid_response` when a sum is missing.
 */
export async function previewChange(
  client: PortalClient,
  id: string,
  update: SubscriptionUpdate,
  options?: RequestOptions,
): Promise<ChargePreview> {
  const path: `/v1/${string}` = `${toSubscriptionPath('previewChange', id)}/change-preview`;
  const body = toUpdate('previewChange', update);
  const request: PortalRequest = { method: 'POST', path, body, ...options };
  return parse(chargePreviewSchema, await client.request(request), request);
}

/**
 * Gets what becomes of an open payment when the subscription ends. Polar does not document it: it may be gone.
 * Source: `GET /v1/customer-portal/subscriptions/{id}/cancel-preview`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `not_found` also when Polar no longer has it; `invalid_request`, without a request, when `id`
 *   is not a UUID.
 */
export async function previewCancel(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CancelPreview> {
  const path: `/v1/${string}` = `${toSubscriptionPath('previewCancel', id)}/cancel-preview`;
  const request: PortalRequest = { path, ...options };
  return parse(cancelPreviewSchema, await client.request(request), request);
}
