import type { PortalClient } from '../core/http/client.ts';
import type { RequestOptions } from '../core/http/request.ts';
import { patchSubscription } from './patch-subscription.ts';
import type { CustomerSubscription } from './schema.ts';
import { toInstant } from './to-instant.ts';

/** For how long a subscription pauses. */
export interface SubscriptionPause {
  /**
   * When it goes on by itself, and charges: after the end of the period. A text is in ISO 8601 and names its zone.
   * @default until the customer resumes it
   */
  resumes_at?: Date | string | null | undefined;
}

/**
 * Pauses a subscription from the end of its period on. While it is paused, nothing is charged, and what it gives is
 * revoked, license keys included. Vendors have to allow it.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `forbidden` with the `reason` `"PauseResumeNotAllowed"` where the vendor does not allow it;
 *   `conflict` for one that is paused, or will be, or will end; `invalid_request` for a `resumes_at` before the end of
 *   the period, and, without a request, for one without a zone; others as for `cancelSubscription`.
 */
export async function pauseSubscription(
  client: PortalClient,
  id: string,
  { resumes_at }: SubscriptionPause = {},
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  const name = 'pauseSubscription';
  // The empty text of a form is no date, and no pause without an end either.
  const until = resumes_at ?? undefined;
  const body = {
    pause_at_period_end: true,
    resumes_at:
      until === undefined ? undefined : toInstant(until, `${name}(client, id, { resumes_at })`),
  };
  return patchSubscription(client, name, id, body, options);
}

/**
 * Takes back a pause that is planned.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `conflict` when none is planned; others as for `pauseSubscription`.
 */
export function unpauseSubscription(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return patchSubscription(
    client,
    'unpauseSubscription',
    id,
    { pause_at_period_end: false },
    options,
  );
}

/**
 * Resumes a subscription that is paused: a new period begins now, and Polar charges for it, some seconds later. What it
 * gives is granted again. A card that is declined is no error of this: the subscription is active, and its newest order
 * is not paid.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @returns The subscription. It may still be paused, if the vendor cannot charge anything.
 * @throws {@link PortalError} `conflict` with the `reason` `"NotPausedSubscription"` or `"PaymentMethodRequired"`; others
 *   as for `pauseSubscription`.
 */
export function resumeSubscription(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return patchSubscription(client, 'resumeSubscription', id, { resume: true }, options);
}
