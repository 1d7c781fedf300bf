import type { NumberFormat } from '../../locale/format.ts';
import type { CancellationReason } from '../end-api.ts';
import type { ContentsText } from '../messages.ts';
import type { SubscriptionRefusalKey } from '../rules/refusal.ts';

/**
 * The texts of the changes that a customer can make to a subscription. Dates and amounts are passed as texts; dates as
 * "December 12, 2026", or within two days as "Dec 12, 2026, 3:12 PM GMT+1". The accessible name of each button of the card
 * also contains the name of the product.
 */
export interface SubscriptionChangeMessages {
  /** The button that opens the question whether to end the subscription. */
  cancel: string;
  /** The button that takes back an end that is planned, with one click. */
  keep: string;
  /** The button that opens the dialog for a pause. */
  pause: string;
  /** The button that takes back a pause that is planned, with one click. */
  dropPause: string;
  /** The button that opens the question whether to resume now. */
  resume: string;
  /** The button that opens the choice of another plan. */
  changePlan: string;
  /** The button that opens the choice of another number of seats. */
  changeSeats: string;
  /** The button beside a change that is planned, which drops it with one click. */
  dropChange: string;
  /** Whichever button it is, while its change is being sent. */
  sending: string;

  cancelling: CancelDialogMessages;
  pausing: PauseDialogMessages;
  resuming: ResumeDialogMessages;
  planning: PlanDialogMessages;
  seating: SeatsDialogMessages;
  cost: ChangeCostMessages;
  done: DoneMessages;

  /** Why Polar has refused a change: what it means, and what to do next. Nothing was changed or charged. */
  refusals: RefusalMessages;
  /** A change that has failed for another reason. @param reason - Such as "You are offline", without a dot. */
  notChanged: (reason: string) => string;
  /** Nobody knows whether a change was made: no answer came, and reading it has failed too. */
  maybeChanged: string;
  /** The button after `maybeChanged`, which reads the subscription again. */
  lookAgain: string;
  /** In place of `lookAgain`, meanwhile. */
  looking: string;
  /** After a look: the change was not made. */
  notChangedAfterAll: string;
}

/**
 * The question whether to end a subscription. Of its two buttons (`stay`, and `confirm`, `confirmSoon` or `confirmNow`),
 * only one may contain the word for cancelling or ending.
 */
export interface CancelDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /** Nothing is charged from now on. */
  nothingCharged: string;
  /** In place of `nothingCharged`, during a trial. */
  trialNotCharged: string;
  /** In place of `nothingCharged`, where usage is charged. */
  onlyUsageCharged: string;
  /** In place of `nothingCharged`, when a payment is past due. @param amount - What is open, if it is known. @param date - Until about when, if it is known. */
  openAmount: (amount: string | undefined, date: string | undefined) => string;
  /** In place of it: it ends at once. @param amount - What is dropped, if it is known. */
  endsNow: (amount: string | undefined) => string;
  /** While Polar is asked for a few seconds at most what becomes of the open amount. */
  asking: string;
  /** In place of it, when it can no longer end at once: Polar was asked again, and the customer is too. */
  notNow: string;

  /** The accessible name of the list of what the subscription pays for. */
  atStake: string;
  /** In the list: license keys without a name. */
  licenseKeys: (count: number, number: NumberFormat) => string;
  /** In the list. */
  files: (count: number, number: NumberFormat) => string;
  /** In the list: anything else that it pays for. */
  everythingElse: string;
  /** In the list. */
  invoices: string;
  /** Beside license keys and the like. @param date - For example "Dec 12, 2026". @param count - How many there are. */
  worksUntil: (date: string, count: number) => string;
  /** Beside files, and whatever else. */
  until: (date: string) => string;
  /** In place of those, when the date is not known. */
  untilPeriodEnds: string;
  /** In place of those, when it ends at once. */
  stopsNow: string;
  /** Beside the invoices, which are not lost. */
  stay: string;
  /** In a team, each person loses what it gives to them. */
  team: string;

  /** The label of the choice of a reason. It is optional. */
  reason: string;
  /** The choice of no reason. */
  noReason: string;
  reasons: Record<CancellationReason, string>;
  /** The label of the comment. It is optional. */
  comment: string;
  /** Until when the end can be taken back. */
  takeBack: (date: string) => string;
  /** In place of `takeBack`, when it ends at once. */
  noWayBack: string;

  /** The button that changes nothing. */
  stayButton: string;
  /** The button that ends it. @param date - For example "Dec 12, 2026". */
  confirm: (date: string) => string;
  /** In place of `confirm`, within two days and when the date is not known. */
  confirmSoon: string;
  /** In place of `confirm`, when it ends at once. */
  confirmNow: string;
}

/** The dialog for a pause. */
export interface PauseDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /** When it pauses: what is paid is not lost. @param date - Left out if it is not known. */
  begins: (date: string | undefined) => string;
  /** After `begins`, first of all: what does not work while it is paused, and that nothing is charged. */
  meanwhile: ContentsText;
  /** The label of the choice between the following two. */
  until: string;
  untilResumed: string;
  untilDate: string;
  /** The label of the field for the date. */
  date: string;
  /** Below that field. @param earliest - The earliest day. */
  earliest: (earliest: string) => string;
  /** In place of `earliest`, when the date is missing or too early. */
  invalidDate: (earliest: string) => string;
  /** With a date: it goes on by itself, and that charges. */
  resumesOn: (date: string) => string;
  /** Without one. */
  resumesOnRequest: string;
  /** Nobody can end a subscription that is paused. */
  noEnd: string;
  /** The button that changes nothing. */
  stayButton: string;
  /** The button that pauses it then. @param date - For example "Dec 12, 2026". */
  confirm: (date: string) => string;
  /** In place of `confirm`, within two days and when the date is not known. */
  confirmSoon: string;
}

/** The question whether to resume now. */
export interface ResumeDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /**
   * What is charged at once.
   *
   * @param amount - With taxes; left out if it is not known.
   * @param method - For example "Visa ending in 4242"; left out if it is not known.
   */
  charge: (amount: string | undefined, method: string | undefined) => string;
  /** After `charge` without an amount. @param price - For example "$19.00 a month". */
  price: (price: string) => string;
  /** A new period begins today. */
  newPeriod: string;
  /** What works again. */
  worksAgain: ContentsText;
  /** The button that changes nothing. */
  stayButton: string;
  confirm: string;
}

/** The choice of another plan. */
export interface PlanDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /** The label of the choice. */
  plan: string;
  /** The first choice, which is none. */
  choose: string;
  /** A choice. @param price - For example "$190.00 a year"; left out if it is not known. */
  option: (name: string, price: string | undefined) => string;
  /** The same, of the plan that is planned already. */
  planned: (option: string) => string;
  /** While the plans are read. */
  loading: string;
  /** When there is none to choose. */
  none: string;
  /** When they could not be read. */
  failed: string;
  /** When none is chosen. */
  missing: string;
  /** What happens to license keys and files when it changes. */
  contents: string;
  /** The button that changes nothing. */
  stayButton: string;
  confirm: string;
  /** In place of `confirm`, when something is charged at once. */
  confirmAndPay: string;
}

/** The choice of another number of seats. */
export interface SeatsDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /** The label of the field. */
  seats: string;
  /** Below it: how many there are now, and can be. @param max - Left out if there is no limit. */
  range: (min: number, max: number | undefined, number: NumberFormat) => string;
  /** In place of `range`, when the number is none of those. */
  invalid: (min: number, max: number | undefined, number: NumberFormat) => string;
  /** The same number as now. */
  same: (count: number, number: NumberFormat) => string;
  /** With fewer: seats that people have must be taken back from them before. */
  fewer: string;
  /** The button that changes nothing. */
  stayButton: string;
  /** The button that makes the change. @param count - Of seats. */
  confirm: (count: number, number: NumberFormat) => string;
  /** In place of `confirm`, when something is charged at once. */
  confirmAndPay: (count: number, number: NumberFormat) => string;
  /** In place of those, as long as no number can be read. */
  confirmAny: string;
}

/** What a change of the plan or of the seats costs, and when: sentences, of which some stand together. */
export interface ChangeCostMessages {
  /** While Polar is asked. */
  asking: string;
  /** Said first: a trial ends with the change, and the full price is charged. */
  endsTrial: string;
  /** Charged at once, with taxes. @param method - For example "Visa ending in 4242"; left out if it is not known. */
  now: (amount: string, method: string | undefined) => string;
  /** Nobody knows how much is charged at once. */
  nowUnknown: string;
  /** After `now`: a credit of the customer's was taken off. */
  creditUsed: (amount: string) => string;
  /** After `now`: an older debt of the customer's is in it. */
  debtIncluded: (amount: string) => string;
  /** The customer is credited, and pays nothing at once. */
  credit: (amount: string) => string;
  /** Nothing is charged at once. */
  nothingNow: string;
  /** Nothing is charged at once, because a credit of the customer's covers it. */
  coveredByCredit: (amount: string) => string;
  /** Nothing is charged at once: it comes on the next invoice. @param amount - With taxes; left out if it is not known. */
  nextInvoice: (amount: string | undefined, date: string | undefined) => string;
  /** The same with a credit. */
  nextInvoiceCredit: (amount: string, date: string | undefined) => string;
  /** Nothing is charged at once: it changes at the end of the period, and costs the new price from then on. */
  periodEnd: (date: string | undefined) => string;
  /** Nothing is charged at once: the trial goes on, and is then charged at the new price. */
  trialEnd: (date: string | undefined) => string;
  /** Nobody knows when it is due. @param amount - With taxes; left out if it is not known. */
  unknown: (amount: string | undefined) => string;
  /** It changes at once. */
  appliesNow: string;
  /** A new period begins with the change. */
  newPeriod: string;
}

/** What was done. */
export interface DoneMessages {
  /** It ends. @param date - Left out if it is not known. */
  cancel: (date: string | undefined) => string;
  /** It has ended at once, and nothing is collected any more. */
  revoke: string;
  /** It does not end. */
  keep: string;
  /** It pauses. @param date - Left out if it is not known. */
  pause: (date: string | undefined) => string;
  /** It does not pause. */
  dropPause: string;
  /** It runs again; whether that is paid say the following four. */
  resume: string;
  /** After `resume`: the payment is being made. */
  paymentAwaited: string;
  /** After `resume`: it is paid. */
  paid: string;
  /** After `resume`: the payment has failed. */
  paymentFailed: string;
  /** It has changed to this plan. @param name - Of the plan. */
  changePlan: (name: string) => string;
  /** It will change to this plan. @param date - Left out if it is not known. */
  changePlanLater: (name: string, date: string | undefined) => string;
  /** It has so many seats now. */
  changeSeats: (count: number, number: NumberFormat) => string;
  /** It will have so many seats. @param date - Left out if it is not known. */
  changeSeatsLater: (count: number, date: string | undefined, number: NumberFormat) => string;
  /** The change that was planned is dropped. */
  dropChange: string;
}

/** Why Polar has refused a change. Numbers are left out if they are not known. */
export type RefusalMessages = Record<
  Exclude<SubscriptionRefusalKey, 'tooFewSeats' | 'tooManySeats' | 'seatsInUse'>,
  string
> & {
  /** There are fewer seats than the plan needs. @param min - How many it needs. */
  tooFewSeats: (min: number | undefined, number: NumberFormat) => string;
  /** There are more seats than the plan allows. @param max - How many it allows. */
  tooManySeats: (max: number | undefined, number: NumberFormat) => string;
  /** More seats are assigned to people. @param assigned - How many. */
  seatsInUse: (assigned: number | undefined, number: NumberFormat) => string;
};
