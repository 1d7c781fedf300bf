import type { FailureText } from '../locale/common-messages.ts';
import type { FailureMessages } from '../locale/failure-text.ts';
import type { NumberFormat } from '../locale/format.ts';
import type { SubscriptionChangeMessages } from './changes/messages.ts';
import type { SubscriptionNoticeMessages } from './notice-messages.ts';

export type { ContentsText } from './notice-messages.ts';

/**
 * The texts of subscriptions. Dates and amounts are passed as texts. In sentences, a date is written as
 * "December 12, 2026", or within two days as "Dec 12, 2026, 3:12 PM GMT+1"; elsewhere as "Dec 12, 2026".
 */
export interface SubscriptionMessages extends FailureMessages {
  /** The title of a card of a subscription whose product has no name. */
  title: string;
  /** Announced while a card loads. */
  loading: string;
  /** Announced when a card has loaded. @param state - One of `states`. */
  loaded: (title: string, state: string) => string;
  /** A link to the vendor's help. */
  help: string;

  states: SubscriptionStateMessages;
  price: SubscriptionPriceMessages;
  notice: SubscriptionNoticeMessages;

  /** The heading of what was used of meters in this period. */
  usage: string;
  /** Beside what was used of a meter: what that costs so far. */
  usageCost: (amount: string) => string;

  /** The heading of the license keys, the files and whatever else the subscription pays for. */
  benefits: string;
  /** Beside the name of files: how many there are. */
  files: (count: number, number: NumberFormat) => string;
  /** The link or button beside a license key. Its accessible name also contains that of the key. */
  showKey: string;
  /** The link or button beside files. Its accessible name also contains theirs. */
  showFiles: string;
  /** Beside something that Polar has not given yet. */
  benefitPending: string;
  /** Beside something that Polar could not give. */
  benefitFailed: string;
  /** Below the heading, for a subscription by seats: those shown are the customer's own. */
  benefitsOfTeam: string;
  /** In place of `benefitsOfTeam`, for whoever has none of them, such as a team's owner without a seat. */
  benefitsForTeam: string;

  planned: PlannedChangeMessages;

  /** At the bottom: since when it runs. */
  since: (date: string) => string;
  /** In place of `since`, when an end is planned: when that was asked for, by whoever it was. */
  cancelledOn: (date: string) => string;
  /** In place of `since`, while it is paused. */
  pausedSince: (date: string) => string;
  /** In place of `since`, when a payment has failed. */
  unpaidSince: (date: string) => string;

  paymentMethod: PaymentMethodMessages;
  /** The link to the page on which the payment method can be changed. @param platform - `common.platform`. */
  updatePayment: (platform: string) => string;
  /** Beside that link, unless it is the host app's own. @param platform - `common.platform`. */
  signInThere: (platform: string) => string;
  /** The link to the vendor's page on which a subscription that has ended can be bought again. */
  resubscribe: string;
  /** For a member of a team who can see the subscription, and not change it. */
  readOnly: string;

  /** The texts of the list of subscriptions. */
  list: SubscriptionListMessages;
  /** The texts of the changes that a customer can make. */
  changes: SubscriptionChangeMessages;
}

/** The badge of a subscription: short. A state that Polar adds later is shown in Polar's own word. */
export interface SubscriptionStateMessages {
  active: string;
  /** A trial whose end is not known. */
  trialing: string;
  /** A trial. */
  trialUntil: (date: string) => string;
  /** An end is planned. */
  endsOn: (date: string) => string;
  /** In place of `endsOn` within two days, when the sentence below tells the hour; and when the date is not known. */
  endsSoon: string;
  /** A pause is planned. */
  pausesOn: (date: string) => string;
  /** In place of `pausesOn`, as `endsSoon`. */
  pausesSoon: string;
  paused: string;
  /** It goes on by itself then. */
  pausedUntil: (date: string) => string;
  /** A payment has failed, and is tried again. It is never called inactive: it may well work. */
  past_due: string;
  /** All attempts have failed. */
  unpaid: string;
  ended: string;
  /** The first payment is not done. */
  incomplete: string;
  /** The first payment was not done in time. */
  incomplete_expired: string;
}

/** The amount of a period, by the unit of the interval. @param count - Of how many of them a period consists. */
export interface IntervalMessages {
  /** "$19.00 a day", "$19.00 every 3 days". */
  day: (amount: string, count: number, number: NumberFormat) => string;
  /** "$19.00 a week". */
  week: (amount: string, count: number, number: NumberFormat) => string;
  /** "$19.00 a month". */
  month: (amount: string, count: number, number: NumberFormat) => string;
  /** "$19.00 a year". */
  year: (amount: string, count: number, number: NumberFormat) => string;
}

/** What a subscription costs, and when. Facts in one line, with a dot between them: none is a sentence. */
export interface SubscriptionPriceMessages {
  /** The amount of a period: "$19.00 a month". @param count - Of how many days, weeks … a period consists. */
  every: IntervalMessages;
  free: string;
  /** When there is no price but that of what is used. */
  usageOnly: string;
  /** After a price: what is used is charged beside it. */
  plusUsage: string;
  /** After a price: it is one after a discount. */
  discounted: string;
  /** How many seats there are. */
  seats: (count: number, number: NumberFormat) => string;
  /** In place of `seats`. @param amount - What one of them costs in each period. */
  seatsAt: (count: number, amount: string, number: NumberFormat) => string;
  /** How many units there are. */
  units: (count: number, number: NumberFormat) => string;

  /** The next payment. @param amount - With taxes; left out if it is not known. */
  nextPayment: (date: string, amount: string | undefined) => string;
  /** In place of `nextPayment`, when what is used until then adds to it. */
  nextPaymentSoFar: (date: string, amount: string) => string;
  /** The first payment, at the end of a trial. @param amount - With taxes; left out if it is not known. */
  firstPayment: (date: string, amount: string | undefined) => string;
  /** The last payment of one that ends: what was used. @param amount - So far; left out if it is not known. */
  lastPayment: (date: string, amount: string | undefined) => string;
  /** In place of the next payment, when Polar says that there is nothing to pay on that day. */
  nothingDue: (date: string) => string;
  /** In place of `nothingDue`, when a credit of the customer's pays it. */
  paidFromCredit: (date: string) => string;
  /** In place of the next payment, when the customer is credited something on that day. */
  credit: (date: string, amount: string) => string;
}

/** A change of the plan, the seats or the units that is planned. @param date - Left out if it is not known. */
export interface PlannedChangeMessages {
  /** It changes to another plan. */
  plan: (name: string, date: string | undefined) => string;
  /** In place of `plan`, when nobody knows the name of the plan. */
  otherPlan: (date: string | undefined) => string;
  /** It changes to another number of seats. */
  seats: (count: number, date: string | undefined, number: NumberFormat) => string;
  /** It changes to another number of units. */
  units: (count: number, date: string | undefined, number: NumberFormat) => string;
}

/** What a subscription is paid with. */
export interface PaymentMethodMessages {
  /** A card. @param name - For example "Visa" or `card`. @param last4 - Its last four digits. */
  endingIn: (name: string, last4: string) => string;
  /** The name of a card whose brand is not known. */
  card: string;
  /** A payment method of which nothing is known. */
  other: string;
  /** In place of it, when it does not work any more. @param method - For example "Visa ending in 4242". */
  expired: (method: string) => string;
  /** In place of it, when it is valid for a short while only. @param month - As on the card: "11/26". */
  expiresSoon: (method: string, month: string) => string;
  /** When none is saved, and one is needed. */
  none: string;
}

/** The texts that only the list of subscriptions has. */
export interface SubscriptionListMessages {
  title: string;
  /** Announced while the list loads. */
  loading: string;
  /** The number of subscriptions, those that have ended too; may be 0. */
  total: (count: number, number: NumberFormat) => string;
  /** The number of subscriptions that could not be read; at least 1. */
  unreadable: (count: number, number: NumberFormat) => string;
  /** Shown when there are no subscriptions. */
  empty: FailureText;
}
