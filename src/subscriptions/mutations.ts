import type { PortalClient } from '../core/http/client.ts';
import { PortalError } from '../core/http/errors.ts';
import { subscriptionChangeOptions, type SubscriptionChangeOptions } from './change-options.ts';
import {
  cancelSubscription,
  revokeSubscription,
  uncancelSubscription,
  type CancellationFeedback,
} from './end-api.ts';
import {
  isCancelMade,
  isClearMade,
  isPauseMade,
  isResumeMade,
  isRevokeMade,
  isUncancelMade,
  isUnpauseMade,
  isUpdateMade,
} from './is-made.ts';
import {
  pauseSubscription,
  resumeSubscription,
  unpauseSubscription,
  type SubscriptionPause,
} from './pause-api.ts';
import type { CustomerSubscription } from './schema.ts';
import { clearPendingUpdate, updateSubscription, type SubscriptionUpdate } from './update-api.ts';

/**
 * Mutation options that end a subscription at the end of its period. As with all changes of a subscription, it is sent
 * once; if Polar does not confirm it, or says that it may have been made elsewhere, the subscription is read, and what
 * is read decides. If that read fails too, or shows another change, or none after a timeout, when Polar may still be at
 * it, the error is `unconfirmed`; with any other, nothing was changed. The same change that is asked for while it is
 * under way, as by a double click, is not sent again.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function cancelSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<CancellationFeedback | void> {
  return subscriptionChangeOptions(client, id, {
    kind: 'cancel',
    send: (feedback) => cancelSubscription(client, id, feedback ?? {}),
    isMade: isCancelMade,
  });
}

/**
 * Mutation options that take back an end that is planned.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function uncancelSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<void> {
  return subscriptionChangeOptions<void>(client, id, {
    kind: 'uncancel',
    send: () => uncancelSubscription(client, id),
    isMade: isUncancelMade,
    // What older servers say where no end is planned.
    refusedWith: 400,
  });
}

/**
 * Mutation options that pause a subscription from the end of its period on.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function pauseSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<SubscriptionPause | void> {
  return subscriptionChangeOptions(client, id, {
    kind: 'pause',
    send: (pause) => pauseSubscription(client, id, pause ?? {}),
    isMade: (found, pause) => isPauseMade(found, pause ?? {}),
  });
}

/**
 * Mutation options that take back a pause that is planned.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function unpauseSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<void> {
  return subscriptionChangeOptions<void>(client, id, {
    kind: 'unpause',
    send: () => unpauseSubscription(client, id),
    isMade: isUnpauseMade,
  });
}

/**
 * Mutation options that resume a subscription that is paused, which charges. Whether that was paid tells the newest order
 * some seconds later.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function resumeSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<void> {
  return subscriptionChangeOptions<void>(client, id, {
    kind: 'resume',
    send: async () => checkResumed(await resumeSubscription(client, id)),
    isMade: isResumeMade,
    goesOn: true,
    isFinal: true,
  });
}

/**
 * Mutation options that change the product of a subscription, or the number of its seats, which may charge.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function updateSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<SubscriptionUpdate> {
  return subscriptionChangeOptions<SubscriptionUpdate>(client, id, {
    kind: 'update',
    send: (update) => updateSubscription(client, id, update),
    isMade: isUpdateMade,
    goesOn: true,
  });
}

/**
 * Mutation options that drop the change that is planned for the end of the period.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @group Query options
 */
export function clearPendingUpdateOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<void> {
  return subscriptionChangeOptions<void>(client, id, {
    kind: 'clear',
    send: () => clearPendingUpdate(client, id),
    // Not after a 422, which Polar also answers when the change was made meanwhile.
    isMade: isClearMade,
  });
}

/**
 * Mutation options that end a subscription at once whose payment has failed, so that it is not collected any more.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/revoke`.
 *
 * @group Query options
 */
export function revokeSubscriptionOptions(
  client: PortalClient,
  id: string,
): SubscriptionChangeOptions<CancellationFeedback | void> {
  return subscriptionChangeOptions(client, id, {
    kind: 'revoke',
    send: (feedback) => revokeSubscription(client, id, feedback ?? {}),
    isMade: isRevokeMade,
    goesOn: true,
    isFinal: true,
  });
}

/**
 * Checks that Polar has resumed a subscription: where the vendor cannot charge, it answers as if it had.
 *
 * @throws {@link PortalError} `rejected` if it is still paused.
 */
function checkResumed(subscription: CustomerSubscription): CustomerSubscription {
  if (subscription.status !== 'paused') return subscription;
  throw new PortalError(
    'rejected',
    'Polar has confirmed to resume the subscription, and it is paused as before. It does so where the organization cannot charge: see its account at Polar.',
  );
}
