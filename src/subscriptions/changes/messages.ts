import type { NumberFormat } from '../../locale/format.ts';
import type { SubscriptionRefusalKey } from '../rules/refusal.ts';
import type {
  CancelDialogMessages,
  PauseDialogMessages,
  PlanDialogMessages,
  ResumeDialogMessages,
  SeatsDialogMessages,
} from './dialog-messages.ts';

export type {
  CancelDialogMessages,
  PauseDialogMessages,
  PlanDialogMessages,
  ResumeDialogMessages,
  SeatsDialogMessages,
} from './dialog-messages.ts';

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
  /**
   * Nobody knows whether a change was made: no answer came, and by the time it was read, the subscription had been changed
   * in another way.
   */
  changedMeanwhile: string;
  /** The button after `maybeChanged`, which reads the subscription again. */
  lookAgain: string;
  /** In place of `lookAgain`, meanwhile. */
  looking: string;
  /** After a look: the change was not made. */
  notChangedAfterAll: string;
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
