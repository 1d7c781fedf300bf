import { toTimestamp } from '../fixtures/timestamp.ts';
import type { MockOrganization } from '../fixtures/organization.ts';
import type { MockPrice } from '../fixtures/price.ts';
import type { MockOrderProduct } from '../orders/order.ts';
import { toAmount, toDiscounted } from './amounts.ts';
import { addInterval, createPeriod, toPeriodLabel } from './periods.ts';
import type { MockProration, MockSubscription } from './subscription.ts';

/** What a subscription becomes. */
export interface Target {
  product: MockOrderProduct;
  prices: MockPrice[];
  seats: number | null;
  units: number | null;
}

/** What a change of plan or of seats does. */
export interface PlannedChange {
  /** The fields that differ. */
  next: Partial<MockSubscription>;
  /** What it costs, with all that waits for an invoice already. */
  prorations: MockProration[];
  /** The price of a period that begins now, because a trial ends. */
  trialEndAmount: number;
  /** When the prorations are charged: now, with the next invoice, or, as there are none, never. */
  due: 'now' | 'next' | 'never';
}

/** What a change does that is not left to the next period. */
export function planChange(
  subscription: MockSubscription,
  target: Target,
  { proration_behavior }: MockOrganization,
  now: number,
): PlannedChange {
  const { product } = target;
  const amount = toDiscounted(toAmount(target.prices, target), subscription);
  const { recurring_interval, recurring_interval_count } = product;
  const next = {
    ...target,
    product_id: product.id,
    amount,
    recurring_interval: recurring_interval ?? subscription.recurring_interval,
    recurring_interval_count: recurring_interval_count ?? 1,
  };
  if (subscription.status === 'trialing') return planTrial(subscription, next, now);

  const isOtherInterval =
    recurring_interval !== subscription.product.recurring_interval ||
    recurring_interval_count !== subscription.product.recurring_interval_count;
  const period = createPeriod(next, now);
  const waiting = subscription.prorations;
  const label = `${toName(product.name, target.seats)} — ${toPeriodLabel(now, Date.parse(period.current_period_end))}`;
  const renewed = { label, amount };
  if (proration_behavior === 'reset') {
    const restarted = { ...next, ...period };
    return { next: restarted, prorations: [...waiting, renewed], trialEndAmount: 0, due: 'now' };
  }
  if (isOtherInterval) {
    const prorations = [...waiting, toCredit(subscription, now), renewed];
    return { next: { ...next, ...period }, prorations, trialEndAmount: 0, due: 'now' };
  }
  const prorations = [...waiting, ...prorate(subscription, next, now)];
  const due = proration_behavior === 'invoice' ? 'now' : 'next';
  return { next, prorations, trialEndAmount: 0, due };
}

/** A trial goes on if the plan has one too that has not ended yet, and ends with a full charge if not. */
function planTrial(
  { trial_start, seats }: MockSubscription,
  next: Target & Partial<MockSubscription>,
  now: number,
): PlannedChange {
  const { trial_interval, trial_interval_count } = next.product;
  const hasOtherSeats = next.seats !== seats && seats !== null;
  if (hasOtherSeats) return { next, prorations: [], trialEndAmount: 0, due: 'never' };
  const trialEnd =
    trial_start && trial_interval
      ? addInterval(Date.parse(trial_start), trial_interval, trial_interval_count ?? 1)
      : 0;
  const trial_end = toTimestamp(Math.max(trialEnd, now));
  if (trialEnd > now) {
    const changed = { ...next, trial_end, current_period_end: trial_end };
    return { next: changed, prorations: [], trialEndAmount: 0, due: 'never' };
  }
  const period = createPeriod(next.product, now);
  const changed = { ...next, status: 'active', trial_end, ...period };
  return { next: changed, prorations: [], trialEndAmount: next.amount ?? 0, due: 'never' };
}

/** The parts of the period that are credited and charged. */
function prorate(
  subscription: MockSubscription,
  next: Target & { amount: number },
  now: number,
): MockProration[] {
  const { product, seats } = subscription;
  const end = Date.parse(subscription.current_period_end);
  const period = toPeriodLabel(now, end);
  const toPart = (amount: number) => Math.round(amount * getRest(subscription, now));
  if (next.product.id !== product.id || next.seats === seats) {
    const label = `${toName(next.product.name, next.seats)} — ${period}`;
    return [toCredit(subscription, now), { label, amount: toPart(next.amount) }];
  }
  const change = `${product.name} (${seats} → ${next.seats} seats) — ${period}`;
  const amount = toPart(next.amount - subscription.amount);
  return [{ label: amount < 0 ? `Remaining time on ${change}` : change, amount }];
}

function toCredit(subscription: MockSubscription, now: number): MockProration {
  const { product, amount, current_period_end } = subscription;
  return {
    label: `Remaining time on ${product.name} — ${toPeriodLabel(now, Date.parse(current_period_end))}`,
    amount: -Math.round(amount * getRest(subscription, now)),
  };
}

/** How much of the period is left, from 0 to 1. */
function getRest({ current_period_start, current_period_end }: MockSubscription, now: number) {
  const start = Date.parse(current_period_start);
  const end = Date.parse(current_period_end);
  return Math.min(1, Math.max(0, (end - now) / (end - start)));
}

function toName(name: string, seats: number | null): string {
  if (seats === null) return name;
  return `${name} (${seats} ${seats === 1 ? 'seat' : 'seats'})`;
}
