import type { SubscriptionOrder } from '../account/subscription-order.ts';
import { createScope } from '../ui/scope.ts';
import type { SubscriptionActions } from './actions.ts';
import type { ContentsSummary } from './contents.ts';
import type { LinkedBenefit, SubscriptionLinks } from './links.ts';
import type { SubscriptionMessages } from './messages.ts';
import type { PaidBenefits } from './rules/benefits.ts';
import type { NextPayment } from './rules/next-payment.ts';
import type { SubscriptionOffers } from './rules/offers.ts';
import type { PaymentMethodParts } from './rules/payment-method.ts';
import type { SubscriptionState } from './rules/state.ts';
import type { CustomerSubscription } from './schema.ts';

/*
 * A scope for each thing that changes by itself, so that a change renders only the parts that show it. What a
 * scope provides is the same object until then.
 */

/** What the developer has chosen for a card, or for each row of a list. */
export interface SubscriptionChoices {
  /** The changes that the customer may make, each of them said. */
  actions: Required<{ [Change in keyof SubscriptionActions]: boolean }>;
  /** The plans that the customer may change to: none, the public products of the organization, or these products. */
  plans: true | readonly string[] | undefined;
  links: SubscriptionLinks | undefined;
  /** Called when the customer wants to see a license key or files, in place of a link. */
  onShowBenefit: ((benefit: LinkedBenefit) => void) | undefined;
}

/** What the parts of a subscription show, in a card and in a row of the list. */
export interface SubscriptionView extends Omit<SubscriptionChoices, 'onShowBenefit'> {
  subscription: CustomerSubscription;
  /** At the current time: another object whenever it has changed. */
  state: SubscriptionState;
  /** The name of its product, or our word for one without a name. */
  title: string;
  messages: SubscriptionMessages;
  /** Whether whoever looks may change it: `false` for a plain member of a team, `undefined` until it is known. */
  access: boolean | undefined;
  /** The changes that can be offered now, without what only a preview tells. */
  offers: SubscriptionOffers;
  /** Its newest order, read only while a payment has failed. */
  order: SubscriptionOrder | null | undefined;
}

export const SubscriptionScope = createScope<SubscriptionView>('Root');

/** What a subscription pays for. */
export interface SubscriptionBenefitsView extends ContentsSummary {
  /** What was granted; `undefined` until it has been read, and if that failed. */
  paid: PaidBenefits | undefined;
  /** Shows a license key or files; `undefined` where the developer has no callback. */
  onShow: ((benefit: LinkedBenefit) => void) | undefined;
}

export const SubscriptionBenefitsScope = createScope<SubscriptionBenefitsView>('Root');

/** When the next payment is, and of how much. */
export interface SubscriptionNextPaymentView {
  next: NextPayment;
  /** Whether it charges also for a change of this period, so that something is charged even if it ends with this period. */
  hasUnpaidChange: boolean;
}

export const SubscriptionNextPaymentScope = createScope<SubscriptionNextPaymentView>('Root');

/** What a subscription is paid with. */
export interface SubscriptionPaymentView {
  /** `undefined` until it has been read, and where there is none. */
  parts: PaymentMethodParts | undefined;
  /** What customers know it by: "Visa ending in 4242". */
  label: string | undefined;
  /** Whether it has been read, and there is none. */
  isMissing: boolean;
}

export const SubscriptionPaymentScope = createScope<SubscriptionPaymentView>('Root');
