import type { CustomerCall } from '../../core/call.ts';
import { json, notFound } from '../../core/responses.ts';
import { toAmount, toDiscounted, toPreview } from '../amounts.ts';
import { findProduct, getOrganization, type SubscriptionBackend } from '../backend.ts';
import { stopsCollection } from '../changes/cancel.ts';
import { type ChangeBody, findTarget } from '../find-target.ts';
import { planChange } from '../planned-change.ts';
import type { MockSubscription } from '../subscription.ts';

/** `GET /v1/customer-portal/subscriptions/{id}/cancel-preview`, whatever its status. */
export function previewCancel(
  { state, billing }: SubscriptionBackend,
  subscription: MockSubscription,
): Response {
  const stops_collection = stopsCollection(subscription, state);
  if (!stops_collection) return json(200, { stops_collection, outstanding_amount: null });
  const open = billing.listOpen(subscription.id);
  const { amount: base, balance } = subscription;
  // A mock to which nobody has given the order that was not paid.
  const outstanding_amount =
    open.length > 0
      ? open.reduce((sum, { due_amount }) => sum + due_amount, 0)
      : toPreview({ base, balance }).due_amount;
  return json(200, { stops_collection, outstanding_amount });
}

/** `GET /v1/customer-portal/subscriptions/{id}/charge-preview`, if there will be a charge. */
export function previewCharge(
  backend: SubscriptionBackend,
  subscription: MockSubscription,
): Response {
  const { status, resumes_at, cancel_at_period_end, prorations, balance, meters } = subscription;
  const isCharged =
    status === 'active' || status === 'trialing' || (status === 'paused' && resumes_at !== null);
  if (!isCharged) return notFound();
  const { base, discount } = getRenewal(subscription, backend);
  return json(
    200,
    toPreview({
      base: cancel_at_period_end ? 0 : base,
      discount: cancel_at_period_end ? 0 : discount,
      metered: meters.reduce((sum, { amount }) => sum + amount, 0),
      prorations,
      balance,
    }),
  );
}

/** `POST /v1/customer-portal/subscriptions/{id}/change-preview` */
export function previewChange(
  backend: SubscriptionBackend,
  subscription: MockSubscription,
  { state, body }: CustomerCall,
): Response {
  const target = findTarget(subscription, body as ChangeBody, backend);
  if (target instanceof Response) return target;
  const organization = getOrganization(subscription, state);
  const { balance } = subscription;
  if (organization.proration_behavior === 'next_period') return json(200, toPreview({ balance }));
  const { prorations, trialEndAmount } = planChange(
    subscription,
    target,
    organization,
    state.now(),
  );
  return json(200, toPreview({ prorations, unlisted: trialEndAmount, balance }));
}

/** What the next period costs, with what is to change until then. */
function getRenewal(
  subscription: MockSubscription,
  backend: SubscriptionBackend,
): { base: number; discount: number } {
  const { prices, seats, units, amount, discount_id, pending_update } = subscription;
  if (!pending_update && discount_id === null) return { base: amount, discount: 0 };
  const next = findProduct(pending_update?.product_id ?? null, subscription, backend);
  const base = toAmount((next ?? { prices }).prices, {
    seats: pending_update?.seats ?? seats,
    units,
  });
  return { base, discount: Math.max(0, base - toDiscounted(base, subscription)) };
}
