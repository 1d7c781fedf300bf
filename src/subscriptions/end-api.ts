import type { PortalClient } from '../core/http/client.ts';
import type { RequestOptions } from '../core/http/request.ts';
import { requestSubscription, toSubscriptionPath } from './api.ts';
import { patchSubscription } from './patch-subscription.ts';
import type { CustomerSubscription } from './schema.ts';

/** Why a customer ends a subscription, as Polar documents it. */
export type CancellationReason =
  | 'customer_service'
  | 'low_quality'
  | 'missing_features'
  | 'switched_service'
  | 'too_complex'
  | 'too_expensive'
  | 'unused'
  | 'other';

/** What the customer may tell the vendor when a subscription ends. */
export interface CancellationFeedback {
  cancellation_reason?: CancellationReason | undefined;
  /** In the customer's own words. */
  cancellation_comment?: string | undefined;
}

/**
 * Ends a subscription at the end of its period. Nothing more is charged, and until then it goes on. A pause that was
 * planned is dropped. One that is paused, unpaid or incomplete cannot be ended: Polar refuses that as "already canceled".
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `forbidden` with the `reason` `"AlreadyCanceledSubscription"`, also where nothing was
 *   canceled; `forbidden` for a member of a team who is neither its owner nor a billing manager; `invalid_request`, without
 *   a request, when `id` is not a UUID. As for every change, the subscription may have been changed after `network`,
 *   `timeout`, `server` and `invalid_response`: get it to find out, and do not send the change again before.
 */
export function cancelSubscription(
  client: PortalClient,
  id: string,
  feedback: CancellationFeedback = {},
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  const body = { cancel_at_period_end: true, ...toBody(feedback) };
  return patchSubscription(client, 'cancelSubscription', id, body, options);
}

/**
 * Takes back an end that is planned: the subscription renews as before. The reason that the customer gave is deleted.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `conflict` with the `reason` `"PaymentMethodRequired"`, or because no end is planned, for
 *   which older servers say `rejected`; `gone` when it has ended; others as for `cancelSubscription`.
 */
export function uncancelSubscription(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return patchSubscription(
    client,
    'uncancelSubscription',
    id,
    { cancel_at_period_end: false },
    options,
  );
}

/**
 * Ends a subscription at once whose payment has failed, so that Polar does not try to collect it any more. Only where
 * `previewCancel` says `stops_collection`. Polar does not document it: it may be gone.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/revoke`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `conflict` with the `reason` `"RevokeNotAllowed"` for all others; `not_found` also when Polar
 *   no longer has it; others as for `cancelSubscription`.
 */
export async function revokeSubscription(
  client: PortalClient,
  id: string,
  feedback: CancellationFeedback = {},
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return requestSubscription(client, id, {
    method: 'POST',
    path: `${toSubscriptionPath('revokeSubscription', id)}/revoke`,
    // Polar refuses a request without a body.
    body: toBody(feedback),
    ...options,
  });
}

/** What is empty is left out, and so is NUL, which Polar refuses. */
function toBody({ cancellation_reason, cancellation_comment }: CancellationFeedback): object {
  return {
    cancellation_reason: cancellation_reason || undefined,
    cancellation_comment: cancellation_comment?.replaceAll('\0', '').trim() || undefined,
  };
}
