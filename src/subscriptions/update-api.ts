import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import type { RequestOptions } from '../core/http/request.ts';
import { patchSubscription } from './patch-subscription.ts';
import type { CustomerSubscription } from './schema.ts';

/** What changes: the product, or the number of seats. */
export type SubscriptionUpdate =
  | { product_id: string; seats?: undefined }
  | { seats: number; product_id?: undefined };

/**
 * Changes the product of a subscription, or the number of its seats. The vendor's `proration_behavior` decides when it is
 * charged: use `previewChange` before. With `"next_period"` it becomes the `pending_update`.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @example
 * await updateSubscription(client, id, { product_id });
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `payment_required` when the card was declined, or there is none: nothing was changed then;
 *   `forbidden` where the vendor does not allow it, and for one that will end; `rejected` for a number of seats that is
 *   not possible; `invalid_request` for a product that cannot follow, and, without a request, unless one of the two is
 *   given; others as for `cancelSubscription`.
 */
export async function updateSubscription(
  client: PortalClient,
  id: string,
  update: SubscriptionUpdate,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return patchSubscription(
    client,
    'updateSubscription',
    id,
    toUpdate('updateSubscription', update),
    options,
  );
}

/**
 * Drops the change that is planned for the end of the period.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @param id - The id of the subscription, a UUID v4.
 * @throws {@link PortalError} `invalid_request` when none is planned; others as for `cancelSubscription`.
 */
export function clearPendingUpdate(
  client: PortalClient,
  id: string,
  options?: RequestOptions,
): Promise<CustomerSubscription> {
  return patchSubscription(client, 'clearPendingUpdate', id, { pending_update: null }, options);
}

/**
 * What Polar takes: exactly one of the two.
 *
 * @throws {@link PortalError} `invalid_request` otherwise.
 */
export function toUpdate(name: string, { product_id, seats }: SubscriptionUpdate): object {
  if ((product_id === undefined) !== (seats === undefined)) return { product_id, seats };
  throw new PortalError(
    'invalid_request',
    `${name}(client, id, update): update must have either product_id or seats, for example { seats: 5 }. Polar takes one change at a time.`,
  );
}
