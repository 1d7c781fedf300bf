import { createFixtureId } from '../../fixtures/fixture-id.ts';
import { toTimestamp } from '../../fixtures/timestamp.ts';
import { getOrganization, type SubscriptionBackend } from '../backend.ts';
import { type ChangeBody, findTarget } from '../find-target.ts';
import { planChange, type Target } from '../planned-change.ts';
import { refuseValue } from '../refusals.ts';
import type { MockSubscription } from '../subscription.ts';

/** Changes the plan or the seats, as the vendor's `proration_behavior` says. */
export function changePlan(
  subscription: MockSubscription,
  body: ChangeBody,
  backend: SubscriptionBackend,
): Response | undefined {
  const { state, billing } = backend;
  const target = findTarget(subscription, body, backend);
  if (target instanceof Response) return target;
  const isSame =
    target.product.id === subscription.product.id && target.seats === subscription.seats;
  if (isSame) {
    if ('seats' in body) subscription.pending_update = withoutSeats(subscription);
    return undefined;
  }
  const organization = getOrganization(subscription, state);
  if (organization.proration_behavior === 'next_period') {
    postpone(subscription, body, state.now());
    return undefined;
  }

  const { next, prorations, trialEndAmount, due } = planChange(
    subscription,
    target,
    organization,
    state.now(),
  );
  const changed: MockSubscription = {
    ...subscription,
    ...next,
    // What was planned before does not undo it later.
    pending_update: 'seats' in body ? withoutSeats(subscription) : null,
    modified_at: toTimestamp(state.now()),
  };
  if (due === 'now') {
    const refused = billing.charge(changed, prorations);
    if (refused) return refused;
  }
  changed.prorations = due === 'next' ? prorations : [];
  makeTeam(changed, subscription, target, backend);
  Object.assign(subscription, changed);
  if (trialEndAmount > 0) billing.queueRenewal(subscription.id);
  return undefined;
}

/** Drops what was to change at the period's end. */
export function clearPendingUpdate(subscription: MockSubscription): Response | undefined {
  if (!subscription.pending_update) {
    const msg = 'This subscription has no pending update to clear.';
    return refuseValue('pending_update', msg, null);
  }
  subscription.pending_update = null;
  return undefined;
}

function postpone(subscription: MockSubscription, body: ChangeBody, now: number) {
  const { pending_update } = subscription;
  const time = toTimestamp(now);
  subscription.pending_update = {
    id: pending_update?.id ?? createFixtureId(),
    created_at: pending_update?.created_at ?? time,
    modified_at: pending_update ? time : null,
    applies_at: subscription.current_period_end,
    product_id: 'product_id' in body ? body.product_id : null,
    seats: 'seats' in body ? Number(body.seats) : null,
    units: null,
  };
}

/** What is planned still when the seats are what the customer wants: another plan. */
function withoutSeats({ pending_update }: MockSubscription): MockSubscription['pending_update'] {
  return pending_update?.product_id ? { ...pending_update, seats: null } : null;
}

/** Whoever changes to a plan with seats becomes a team, with one seat that is taken. */
function makeTeam(
  changed: MockSubscription,
  { seats }: MockSubscription,
  target: Target,
  { state: { customers } }: SubscriptionBackend,
) {
  if (seats !== null || target.seats === null) return;
  changed.assigned_seats = 1;
  const customer = customers.find(changed.customer_id);
  if (customer) customer.type = 'team';
}
