import type { CustomerCall } from '../../core/call.ts';
import { json } from '../../core/responses.ts';
import type { SubscriptionBackend } from '../backend.ts';
import { cancel, type CancellationBody, uncancel } from '../changes/cancel.ts';
import { pause, resume } from '../changes/pause.ts';
import { changePlan, clearPendingUpdate } from '../changes/plan.ts';
import type { ChangeBody } from '../find-target.ts';
import type { MockSubscription } from '../subscription.ts';
import { toSubscription } from '../wire.ts';

/** Exactly one of these, by the route's rules. */
type UpdateBody =
  | ChangeBody
  | { pause_at_period_end: boolean; resumes_at?: string | null }
  | { resume: true }
  | { pending_update: null }
  | (CancellationBody & { cancel_at_period_end?: boolean | null });

/** `PATCH /v1/customer-portal/subscriptions/{id}`: one change of several. An empty body changes nothing. */
export function update(
  backend: SubscriptionBackend,
  subscription: MockSubscription,
  { state, body }: CustomerCall,
): Response {
  const refused = change(backend, subscription, body as UpdateBody);
  return refused ?? json(200, toSubscription(subscription, state));
}

function change(
  backend: SubscriptionBackend,
  subscription: MockSubscription,
  body: UpdateBody,
): Response | undefined {
  if ('product_id' in body || 'seats' in body) return changePlan(subscription, body, backend);
  if ('pause_at_period_end' in body) return pause(subscription, body, backend);
  if ('resume' in body) return resume(subscription, backend);
  if ('pending_update' in body) return clearPendingUpdate(subscription);
  if (body.cancel_at_period_end === true) return cancel(subscription, body, backend);
  if (body.cancel_at_period_end === false) return uncancel(subscription, backend);
  return undefined;
}
