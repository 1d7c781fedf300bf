import { refuseCanceled, refuseRevocation } from '../../core/refusals.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import { getOrganization, type SubscriptionBackend } from '../backend.ts';
import { hasGrace } from '../benefits.ts';
import { refuseEnded, refuseUncancel, refuseWithoutCard } from '../refusals.ts';
import type { MockSubscription } from '../subscription.ts';

/** Why a customer leaves. */
export interface CancellationBody {
  cancellation_reason?: string | null;
  cancellation_comment?: string | null;
}

/** Ends a subscription with its period. One that is paused, unpaid or incomplete cannot be canceled. */
export function cancel(
  subscription: MockSubscription,
  body: CancellationBody,
  { state }: SubscriptionBackend,
): Response | undefined {
  const { status, cancel_at_period_end, current_period_end } = subscription;
  const isRunning = ['active', 'trialing', 'past_due'].includes(status);
  if (!isRunning || cancel_at_period_end) return refuseCanceled();
  const now = toTimestamp(state.now());
  Object.assign(subscription, {
    cancel_at_period_end: true,
    canceled_at: now,
    ends_at: current_period_end,
    pause_at_period_end: false,
    resumes_at: null,
    modified_at: now,
    ...toFeedback(subscription, body),
  });
  return undefined;
}

/** Lets a subscription go on that was to end with its period. */
export function uncancel(
  subscription: MockSubscription,
  { state }: SubscriptionBackend,
): Response | undefined {
  if (subscription.ended_at !== null) return refuseEnded();
  if (!subscription.cancel_at_period_end) return refuseUncancel();
  if (!isPayable(subscription, state)) return refuseWithoutCard('uncancelling');
  Object.assign(subscription, {
    cancel_at_period_end: false,
    canceled_at: null,
    ends_at: null,
    customer_cancellation_reason: null,
    customer_cancellation_comment: null,
    modified_at: toTimestamp(state.now()),
  });
  return undefined;
}

/** Ends a subscription at once, and drops what is still to be paid. */
export function revoke(
  subscription: MockSubscription,
  body: CancellationBody,
  { state, benefits, billing }: SubscriptionBackend,
): Response | undefined {
  if (subscription.ended_at !== null) return refuseCanceled();
  if (!stopsCollection(subscription, state)) return refuseRevocation();
  const now = toTimestamp(state.now());
  Object.assign(subscription, {
    status: 'canceled',
    canceled_at: now,
    ends_at: now,
    ended_at: now,
    modified_at: now,
    ...toFeedback(subscription, body),
  });
  benefits.queue(subscription.id, false);
  billing.queueVoid(subscription.id);
  return undefined;
}

/** Whether ending it would stop the attempts to charge what is open. */
export function stopsCollection(
  subscription: MockSubscription,
  state: SubscriptionBackend['state'],
): boolean {
  return subscription.status === 'past_due' && !hasGrace(getOrganization(subscription, state));
}

/** Whether what comes next can be charged: there is a card, or nothing to pay. */
export function isPayable(
  { amount, customer_id }: MockSubscription,
  { paymentMethods }: SubscriptionBackend['state'],
): boolean {
  return amount === 0 || paymentMethods.getCharged(customer_id) !== undefined;
}

function toFeedback(
  subscription: MockSubscription,
  { cancellation_reason, cancellation_comment }: CancellationBody,
) {
  return {
    customer_cancellation_reason: cancellation_reason ?? subscription.customer_cancellation_reason,
    customer_cancellation_comment:
      cancellation_comment ?? subscription.customer_cancellation_comment,
  };
}
