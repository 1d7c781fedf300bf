/**
 * A text about what a subscription pays for, by what that is. The number of license keys is not shown: it chooses between
 * singular and plural.
 */
export interface ContentsText {
  /** License keys alone. */
  keys: (keys: number) => string;
  /** Files alone. */
  files: (keys: number) => string;
  /** Both of them. */
  keysAndFiles: (keys: number) => string;
  /** Anything else. */
  other: (keys: number) => string;
}

/** What happens to a subscription, and by when: sentences, of which some stand together. */
export interface SubscriptionNoticeMessages {
  /** An end is planned. */
  endsOn: (date: string) => string;
  /** In place of `endsOn`, when the date is not known or has come. */
  endsWithPeriod: string;
  /** After those: what works until then, and what follows. */
  untilEnd: ContentsText;
  /** After those, for a trial that ends without any payment. */
  nothingCharged: string;

  /** A pause is planned. */
  pausesOn: (date: string) => string;
  /** In place of `pausesOn`, when the date is not known or has come. */
  pausesWithPeriod: string;
  /** After those: what does not work while it is paused. */
  whilePaused: ContentsText;
  /** It is paused: what does not work. */
  paused: ContentsText;
  /**
   * After those: when it goes on by itself.
   *
   * @param amount - What is charged then, with taxes. Without it, nobody knows whether and how much is charged.
   */
  resumesOn: (date: string, amount: string | undefined) => string;
  /** In place of `resumesOn`, when the date is not known or has come. */
  resumesSoon: string;
  /** In place of `resumesOn`, when it does not go on by itself. */
  resumesOnRequest: string;
  /** After those, while it is paused: Polar lets nobody end it then. */
  endPaused: string;

  /** A payment has failed. @param method - For example "Visa ending in 4242". */
  declined: (method: string) => string;
  /** In place of `declined`, when the payment method is not known. */
  paymentFailed: string;
  /** After those: when it is tried again. */
  nextAttempt: (date: string) => string;
  /** In place of `nextAttempt`, when the date is not known or has come. */
  triedAgain: string;
  /** After those: what works as long as it is tried again. */
  worksUntilThen: ContentsText;
  /** In place of `worksUntilThen`, when the vendor has it stop at once. */
  stopsUntilPaid: ContentsText;
  /** After those: what happens if no attempt succeeds. */
  endsUnpaidOn: (date: string) => string;
  /** After `endsUnpaidOn`, and only if something works until then. */
  stopsThen: ContentsText;
  /** After those, when an end is planned as well. */
  endsAnyway: (date: string) => string;
  /** In place of the link to the payment method, for a member of a team who cannot change it. */
  askOwner: string;

  /** All attempts have failed. */
  unpaid: string;
  /** After `unpaid` and `endedOn`: what does not work. */
  stopped: ContentsText;
  /** After those, when all attempts have failed: Polar lets nobody end or pay it here. */
  endUnpaid: string;

  /** The first payment is not done. */
  incomplete: string;
  /** After `incomplete`: what to do. */
  incompleteText: string;
  /** The first payment was not done in time. */
  incompleteExpired: string;
  /** After `incompleteExpired`: what follows. */
  incompleteExpiredText: string;

  /** It has ended. */
  endedOn: (date: string) => string;
  /** In place of `endedOn`, when the date is not known. */
  hasEnded: string;

  /** After any of these, for a subscription by seats. */
  holdsForTeam: string;
}
