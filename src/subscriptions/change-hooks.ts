'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import type { PortalError } from '../core/http/errors.ts';
import type { CancellationFeedback } from './end-api.ts';
import {
  useCancellation,
  usePausing,
  usePendingUpdateClearing,
  useResumption,
  useRevocation,
  useUncancellation,
  useUnpausing,
  useUpdate,
} from './mutation-hooks.ts';
import type { SubscriptionPause } from './pause-api.ts';
import type { CustomerSubscription } from './schema.ts';
import type { SubscriptionUpdate } from './update-api.ts';

/**
 * Ends a subscription at the end of its period: `mutate()`, or with a reason,
 * `mutate({ cancellation_reason: 'unused' })`. It is sent once; if Polar's response is lost, the subscription is read to
 * find out whether it ends.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useCancelSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, CancellationFeedback | void> {
  return useCancellation(id);
}

/**
 * Takes back an end that is planned: `mutate()`. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useUncancelSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, void> {
  return useUncancellation(id);
}

/**
 * Pauses a subscription from the end of its period on: `mutate()` until the customer resumes it, or
 * `mutate({ resumes_at: new Date('2027-03-01') })`. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function usePauseSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, SubscriptionPause | void> {
  return usePausing(id);
}

/**
 * Takes back a pause that is planned: `mutate()`. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useUnpauseSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, void> {
  return useUnpausing(id);
}

/**
 * Resumes a subscription that is paused: `mutate()`. Polar charges for a new period, some seconds later; the newest order
 * tells whether that was paid. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useResumeSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, void> {
  return useResumption(id);
}

/**
 * Changes the product of a subscription, `mutate({ product_id })`, or the number of its seats, `mutate({ seats: 5 })`,
 * which may charge: show `useChangePreview` before. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useUpdateSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, SubscriptionUpdate> {
  return useUpdate(id);
}

/**
 * Drops the change that is planned for the end of the period: `mutate()`. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `PATCH /v1/customer-portal/subscriptions/{id}`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useClearPendingUpdate(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, void> {
  return usePendingUpdateClearing(id);
}

/**
 * Ends a subscription at once whose payment has failed, so that Polar does not try to collect it any more: `mutate()`. Only
 * where `useCancelPreview` says `stops_collection`. It is sent once.
 *
 * `isSuccess` means that it was done, and an `error` that it was not, unless its `code` is `unconfirmed`: then nobody
 * knows, and a later read, by `useSubscription`, tells.
 * Source: `POST /v1/customer-portal/subscriptions/{id}/revoke`.
 *
 * @throws `Error` when there is no `PolarPortalProvider` above. Failures are in `error` and go to the provider's
 *   `onError`.
 * @group Hooks
 */
export function useRevokeSubscription(
  id: string,
): UseMutationResult<CustomerSubscription, PortalError, CancellationFeedback | void> {
  return useRevocation(id);
}
