import { crash } from '../../core/responses.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import { getOrganization, type SubscriptionBackend } from '../backend.ts';
import { createPeriod } from '../periods.ts';
import {
  refusePause,
  refusePauseAndResume,
  refuseResume,
  refuseUnpause,
  refuseValue,
  refuseWithoutCard,
} from '../refusals.ts';
import type { MockSubscription } from '../subscription.ts';
import { isPayable } from './cancel.ts';

/** Pauses a subscription from the end of its period on, or takes that back. */
export function pause(
  subscription: MockSubscription,
  body: { pause_at_period_end: boolean; resumes_at?: string | null },
  { state }: SubscriptionBackend,
): Response | undefined {
  if (!mayPause(subscription, state)) return refusePauseAndResume();
  const { pause_at_period_end, resumes_at = null } = body;
  const modified_at = toTimestamp(state.now());
  if (!pause_at_period_end) {
    if (!subscription.pause_at_period_end) return refuseUnpause();
    Object.assign(subscription, { pause_at_period_end, resumes_at: null, modified_at });
    return undefined;
  }
  const { status, cancel_at_period_end } = subscription;
  const isRunning = status === 'active' && !cancel_at_period_end;
  if (!isRunning || subscription.pause_at_period_end) return refusePause();
  if (resumes_at !== null) {
    // Polar cannot compare it with a time that has a zone.
    if (!/(z|[+-]\d\d:?\d\d)$/i.test(resumes_at)) return crash();
    if (Date.parse(resumes_at) <= Date.parse(subscription.current_period_end)) {
      const msg = 'resumes_at must be after the current period end.';
      return refuseValue('resumes_at', msg, resumes_at);
    }
  }
  const resumption = resumes_at && toTimestamp(Date.parse(resumes_at));
  Object.assign(subscription, { pause_at_period_end, resumes_at: resumption, modified_at });
  return undefined;
}

/** Begins a new period at once. Its order is made later, so that no declined card is noticed here. */
export function resume(
  subscription: MockSubscription,
  { state, benefits, billing }: SubscriptionBackend,
): Response | undefined {
  if (!mayPause(subscription, state)) return refusePauseAndResume();
  if (subscription.status !== 'paused') return refuseResume();
  if (!isPayable(subscription, state)) return refuseWithoutCard('resuming');
  Object.assign(subscription, {
    ...createPeriod(subscription, state.now()),
    status: 'active',
    paused_at: null,
    resumes_at: null,
    modified_at: toTimestamp(state.now()),
  });
  benefits.queue(subscription.id, true);
  billing.queueRenewal(subscription.id);
  return undefined;
}

function mayPause(subscription: MockSubscription, state: SubscriptionBackend['state']): boolean {
  const { customer_portal_settings } = getOrganization(subscription, state);
  return customer_portal_settings.subscription.pause === true;
}
