import type { NumberFormat } from '../../locale/format.ts';
import type { CancellationReason } from '../end-api.ts';
import type { ContentsText } from '../notice-messages.ts';

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
  /** In place of these, where a change of this period is charged with the next invoice, which becomes the last one. */
  onlyOpenCharged: string;
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
  /** The button that resumes it, where nothing is charged. */
  confirm: string;
  /** In place of `confirm`, when something is charged at once. */
  confirmAndPay: string;
}

/** The choice of another plan. */
export interface PlanDialogMessages {
  /** The title. @param product - The name of the product. */
  title: (product: string) => string;
  /** The label of the choice. */
  plan: string;
  /** The name of the plan that is planned already, among the others. @param name - Of the plan. */
  planned: (name: string) => string;
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
  /** Below it: how many there can be. @param max - Left out if there is no limit. */
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
