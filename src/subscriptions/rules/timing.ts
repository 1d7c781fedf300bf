import type { CustomerOrganization } from '../../account/organization-schema.ts';
import type { CustomerProduct } from '../../account/product-schema.ts';
import type { CustomerSubscription } from '../schema.ts';
import { readFuture } from './time.ts';
import { getTrialEndUnder } from './trial.ts';
import { readCount } from './whole.ts';

/** When a change of the plan or of the seats is made, and when it is paid. */
export interface ChangeTiming {
  /** When it is made; `undefined` if nobody knows how the organization handles changes. */
  applies?: 'now' | 'period_end' | undefined;
  /**
   * When it is paid: at once, with the next invoice, when the present period ends, or, in a trial that goes on, when that
   * ends.
   */
  due: 'now' | 'next_invoice' | 'period_end' | 'trial_end' | 'unknown';
  /** When that is, in milliseconds since 1970; `undefined` for now, and if it is not known. */
  dueAt?: number | undefined;
  /** Whether it ends a trial, so that the full price is charged now. */
  endsTrial: boolean;
  /** Whether a new period begins with it. */
  startsPeriod: boolean;
}

/** What a subscription is changed to. */
export type ChangeTarget =
  | { product: TargetProduct; seats?: undefined }
  | { seats: number; product?: undefined };

/** What of a product decides when a change to it is paid. */
export type TargetProduct = Pick<
  CustomerProduct,
  'recurring_interval' | 'recurring_interval_count' | 'trial_interval' | 'trial_interval_count'
>;

/** What of a subscription decides when a change of it is paid. */
export type ChangedSubscription = Pick<
  CustomerSubscription,
  | 'status'
  | 'current_period_end'
  | 'pause_at_period_end'
  | 'trial_start'
  | 'trial_end'
  | 'recurring_interval'
  | 'recurring_interval_count'
  | 'product'
>;

/**
 * When a change of the plan or of the seats is made, and when it is paid. That is the choice of the vendor's organization
 * (`proration_behavior`): at once (`invoice`, `reset`), with the next invoice unless the billing interval changes
 * (`prorate`), or not before the period ends (`next_period`).
 *
 * @param now - Milliseconds since 1970.
 * @param organization - Of the vendor. @default that of the subscription's product
 */
export function getChangeTiming(
  subscription: ChangedSubscription,
  { product }: ChangeTarget,
  now: number,
  organization: Pick<CustomerOrganization, 'proration_behavior'> | undefined = subscription.product
    ?.organization,
): ChangeTiming {
  const behavior = organization?.proration_behavior;
  const periodEnd = getPeriodEnd(subscription, now);
  if (behavior === 'next_period') {
    return {
      applies: 'period_end',
      due: 'period_end',
      dueAt: periodEnd,
      endsTrial: false,
      startsPeriod: false,
    };
  }
  const isKnown = behavior === 'invoice' || behavior === 'prorate' || behavior === 'reset';
  const applies = isKnown ? ('now' as const) : undefined;
  if (subscription.status === 'trialing')
    return { applies, ...getTrialTiming(subscription, product, now) };
  const isOther = product && isOtherInterval(subscription, product);
  const startsPeriod = behavior === 'reset' || isOther === true;
  const common = { applies, endsTrial: false, startsPeriod };
  if (!isKnown) return { ...common, due: 'unknown' };
  if (behavior !== 'prorate' || isOther) return { ...common, due: 'now' };
  // A product that does not tell its interval may have another one.
  if (product && isOther === undefined) return { ...common, due: 'unknown' };
  return { ...common, due: 'next_invoice', dueAt: periodEnd };
}

/** In a trial nothing is charged for a change, except for one that ends the trial. */
function getTrialTiming(
  subscription: ChangedSubscription,
  product: TargetProduct | undefined,
  now: number,
): Omit<ChangeTiming, 'applies'> {
  const { trial_end } = subscription;
  const end = product ? getTrialEndUnder(subscription, product, now) : undefined;
  if (product && end === undefined) return { due: 'now', endsTrial: true, startsPeriod: true };
  return {
    due: 'trial_end',
    dueAt: end ?? readFuture(trial_end, now),
    endsTrial: false,
    startsPeriod: false,
  };
}

/** When the next invoice comes: nobody knows for one that is to pause then. */
function getPeriodEnd(
  { current_period_end, pause_at_period_end }: ChangedSubscription,
  now: number,
): number | undefined {
  return pause_at_period_end ? undefined : readFuture(current_period_end, now);
}

/** Whether a plan is charged in another rhythm; `undefined` if one of the two is not known. */
function isOtherInterval(
  subscription: ChangedSubscription,
  product: TargetProduct,
): boolean | undefined {
  if (!subscription.recurring_interval || !product.recurring_interval) return undefined;
  return (
    subscription.recurring_interval !== product.recurring_interval ||
    (readCount(subscription.recurring_interval_count) ?? 1) !==
      (readCount(product.recurring_interval_count) ?? 1)
  );
}
