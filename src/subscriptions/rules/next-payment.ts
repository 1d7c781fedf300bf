import type { CustomerSubscription } from '../schema.ts';
import { readPreviewSum, type PreviewInput, type PreviewSum } from './preview-sum.ts';
import { getSubscriptionPrice, hasUsagePrice, type PricedSubscription } from './price.ts';
import {
  getSubscriptionState,
  type SubscriptionState,
  type SubscriptionStateInput,
} from './state.ts';
import { readFuture } from './time.ts';

/**
 * The next payment of a subscription: `none`, and why, or what is paid `at` a time (milliseconds since 1970; `undefined` if
 * it is not known, or due at any moment). `on` tells what for: a renewal, the first period after a trial, the first one
 * after a pause, or, at the end, what was used until then and what a change has left for the next invoice.
 */
export type NextPayment =
  | { kind: 'none'; reason: NoPayment }
  | {
      kind: 'payment';
      on: 'renewal' | 'trial_end' | 'resume' | 'end';
      at?: number | undefined;
      sum: PreviewSum;
    };

/** Why no payment comes, or none whose time is known. */
export type NoPayment =
  | 'free'
  | 'ending'
  | 'pausing'
  | 'paused'
  | 'past_due'
  | 'unpaid'
  | 'ended'
  | 'incomplete'
  | 'other';

/** What of a subscription decides on its next payment. */
export type NextPaymentInput = SubscriptionStateInput &
  PricedSubscription &
  Pick<CustomerSubscription, 'pending_update'>;

/**
 * The next payment of a subscription.
 *
 * @param preview - The answer of `previewCharge`; `null` or `undefined` without one.
 * @param now - Milliseconds since 1970.
 */
export function getNextPayment(
  subscription: NextPaymentInput,
  preview: PreviewInput,
  now: number,
): NextPayment {
  const payment = findPayment(subscription, getSubscriptionState(subscription, now), now);
  if (payment.kind === 'none') return payment;
  // A number without its currency is no sum.
  const known = subscription.currency ? preview : null;
  if (payment.on === 'end') return getLastPayment(payment, subscription, known);
  const sum = readPreviewSum(known);
  if (sum.kind !== 'due' && isFree(subscription)) return { kind: 'none', reason: 'free' };
  return { ...payment, sum };
}

/**
 * Whether a preview of the next payment can tell something: for others Polar answers 404, or, before a pause, with a renewal
 * that does not come.
 */
export function hasNextPayment(subscription: NextPaymentInput, now: number): boolean {
  return findPayment(subscription, getSubscriptionState(subscription, now), now).kind === 'payment';
}

/** What is paid at the end: no period. */
function getLastPayment(
  payment: Omit<Payment, 'sum'>,
  subscription: NextPaymentInput,
  preview: PreviewInput,
): NextPayment {
  // One with the price of a period was made before the end was planned.
  const sum = readPreviewSum(preview?.base_amount ? null : preview);
  // Without a sum, it is known of usage alone that it is charged.
  const isLeft = sum.kind === 'due' || (sum.kind === 'unknown' && hasUsagePrice(subscription));
  return isLeft ? { ...payment, sum } : { kind: 'none', reason: 'ending' };
}

type Payment = Exclude<NextPayment, { kind: 'none' }>;

function findPayment(
  subscription: NextPaymentInput,
  state: SubscriptionState,
  now: number,
): Omit<Payment, 'sum'> | Extract<NextPayment, { kind: 'none' }> {
  switch (state.kind) {
    case 'active': {
      const at = readFuture(subscription.current_period_end, now);
      return { kind: 'payment', on: 'renewal', at };
    }
    case 'trialing':
      return { kind: 'payment', on: 'trial_end', at: state.endsAt };
    case 'paused':
      if (state.resumes === 'on_request') return { kind: 'none', reason: 'paused' };
      return { kind: 'payment', on: 'resume', at: state.resumesAt };
    case 'ending':
      return { kind: 'payment', on: 'end', at: state.endsAt };
    case 'pause_planned':
      return { kind: 'none', reason: 'pausing' };
    default:
      return { kind: 'none', reason: state.kind };
  }
}

/** Whether nothing is charged, now and by what is planned. */
function isFree(subscription: NextPaymentInput): boolean {
  return getSubscriptionPrice(subscription).kind === 'free' && !subscription.pending_update;
}
