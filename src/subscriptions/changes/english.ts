import type { SubscriptionChangeMessages } from './messages.ts';

/** "the license key", or "the license keys". */
const key = (count: number) => (count === 1 ? 'the license key' : 'the license keys');
const verb = (count: number, one: string, other: string) => (count === 1 ? one : other);
const seats = (count: number, number: (value: number) => string) =>
  `${number(count)} ${count === 1 ? 'seat' : 'seats'}`;

/** The English texts of the changes of a subscription. */
export const subscriptionChangeEnglish: SubscriptionChangeMessages = {
  cancel: 'Cancel…',
  keep: 'Keep my subscription',
  pause: 'Pause…',
  dropPause: 'Keep it running',
  resume: 'Resume now…',
  changePlan: 'Change plan…',
  changeSeats: 'Change seats…',
  dropChange: 'Drop this change',
  sending: 'Sending…',

  cancelling: {
    title: (product) => `Cancel ${product}?`,
    nothingCharged: 'Nothing is charged any more.',
    trialNotCharged: 'The trial goes on until its end, and nothing is charged then.',
    onlyUsageCharged: 'Nothing is charged any more, except what you use until it ends.',
    openAmount: (amount, date) =>
      `It ends with the current period. ${amount ? `The open payment of ${amount}` : 'The open payment'} may still be collected${date ? `, until about ${date}` : ''}.`,
    endsNow: (amount) =>
      `It ends at once. ${amount ? `The open payment of ${amount}` : 'The open payment'} is dropped, and not collected any more.`,
    asking: 'Finding out what becomes of the open payment…',
    notNow: 'It cannot end at once any more. You can still let it end with the current period.',

    atStake: 'What becomes of what it pays for',
    licenseKeys: (count, number) => (count === 1 ? 'License key' : `${number(count)} license keys`),
    files: (count, number) => `${number(count)} ${count === 1 ? 'file' : 'files'}`,
    everythingElse: 'Everything else that it pays for',
    invoices: 'Your invoices',
    worksUntil: (date, count) => `${verb(count, 'works', 'work')} until ${date}`,
    until: (date) => `until ${date}`,
    untilPeriodEnds: 'until the period ends',
    stopsNow: 'ends at once',
    stay: 'stay',
    team: 'This holds for everyone on your team.',

    reason: 'Why? You need not say',
    noReason: 'Choose a reason',
    reasons: {
      too_expensive: 'It costs too much',
      missing_features: 'Something that I need is missing',
      switched_service: 'I use something else now',
      unused: 'I do not use it enough',
      too_complex: 'It is too complicated',
      low_quality: 'It does not work well enough',
      customer_service: 'I am not happy with the support',
      other: 'Another reason',
    },
    comment: 'Anything to add? You need not',
    takeBack: (date) => `You can take it back until ${date}.`,
    noWayBack: 'This cannot be taken back.',

    stayButton: 'Keep it',
    confirm: (date) => `Cancel on ${date}`,
    confirmSoon: 'Cancel when the period ends',
    confirmNow: 'End it now',
  },

  pausing: {
    title: (product) => `Pause ${product}?`,
    begins: (date) =>
      date
        ? `It goes on until ${date}, which you have paid for, and pauses then.`
        : 'It goes on until the period that you have paid for is over, and pauses then.',
    meanwhile: {
      keys: (keys) =>
        `While it is paused, ${key(keys)} ${verb(keys, 'does', 'do')} not work, and nothing is charged.`,
      files: () => 'While it is paused, you cannot download the files, and nothing is charged.',
      keysAndFiles: (keys) =>
        `While it is paused, ${key(keys)} ${verb(keys, 'does', 'do')} not work, you cannot download the files, and nothing is charged.`,
      other: () => 'While it is paused, what it pays for does not work, and nothing is charged.',
    },
    until: 'For how long',
    untilResumed: 'Until I resume it',
    untilDate: 'Until a date',
    date: 'Goes on by itself on',
    earliest: (earliest) => `${earliest} or later`,
    invalidDate: (earliest) => `Enter ${earliest} or a later day.`,
    resumesOn: (date) =>
      `It goes on by itself on ${date}, and that day the next period is charged.`,
    resumesOnRequest: 'It stays paused until you resume it here, which is charged at once.',
    noEnd: 'While it is paused, it cannot be cancelled here.',
    stayButton: 'Do not pause',
    confirm: (date) => `Pause on ${date}`,
    confirmSoon: 'Pause when the period ends',
  },

  resuming: {
    title: (product) => `Resume ${product} now?`,
    charge: (amount, method) =>
      `${method ?? 'Your payment method'} is charged ${amount ?? 'for a new period'} now.`,
    price: (price) => `The price is ${price}, plus taxes. The exact sum is on the invoice.`,
    newPeriod: 'A new period starts today.',
    worksAgain: {
      keys: (keys) => `A moment later ${key(keys)} ${verb(keys, 'works', 'work')} again.`,
      files: () => 'A moment later you can download the files again.',
      keysAndFiles: (keys) =>
        `A moment later ${key(keys)} ${verb(keys, 'works', 'work')} again, and you can download the files.`,
      other: () => 'A moment later what it pays for works again.',
    },
    stayButton: 'Leave it paused',
    confirm: 'Resume and pay',
  },

  planning: {
    title: (product) => `Change the plan of ${product}`,
    plan: 'New plan',
    choose: 'Choose a plan',
    option: (name, price) => (price ? `${name} · ${price}` : name),
    planned: (option) => `${option} (planned)`,
    loading: 'Reading the plans…',
    none: 'There is no plan that this subscription can change to.',
    failed: 'The plans could not be read. Close this and try again in a moment.',
    missing: 'Choose a plan first.',
    contents:
      'License keys and files that the new plan does not include stop working when it changes. New ones are there a moment later.',
    stayButton: 'Keep this plan',
    confirm: 'Change plan',
    confirmAndPay: 'Change plan and pay',
  },

  seating: {
    title: (product) => `Change the seats of ${product}`,
    seats: 'Number of seats',
    range: (min, max, number) =>
      max === undefined ? `At least ${number(min)}` : `From ${number(min)} to ${number(max)}`,
    invalid: (min, max, number) =>
      max === undefined
        ? `Enter a whole number, at least ${number(min)}.`
        : `Enter a whole number from ${number(min)} to ${number(max)}.`,
    same: (count, number) => `There are ${seats(count, number)} now. Enter another number.`,
    fewer: 'Seats that people on your team use must be taken back from them first.',
    stayButton: 'Leave the seats',
    confirm: (count, number) => `Change to ${seats(count, number)}`,
    confirmAndPay: (count, number) => `Change to ${seats(count, number)} and pay`,
    confirmAny: 'Change the seats',
  },

  cost: {
    asking: 'Finding out what it costs…',
    endsTrial: 'Your trial ends with this change, and the full price is charged now.',
    now: (amount, method) =>
      method ? `${method} is charged ${amount} now.` : `${amount} is charged now.`,
    nowUnknown: 'Something may be charged now. The exact sum is on the invoice.',
    creditUsed: (amount) => `Your credit of ${amount} is taken off already.`,
    debtIncluded: (amount) => `${amount} of it is from before.`,
    credit: (amount) =>
      `Nothing is charged now. You get a credit of ${amount}, which your next payments use.`,
    nothingNow: 'Nothing is charged now.',
    coveredByCredit: (amount) => `Nothing is charged now: ${amount} of your credit pays it.`,
    nextInvoice: (amount, date) =>
      `Nothing is charged now. ${amount ? `${amount} comes` : 'The difference comes'} on your next invoice${date ? ` on ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Nothing is charged now. A credit of ${amount} comes off your next invoice${date ? ` on ${date}` : ''}.`,
    periodEnd: (date) =>
      `Nothing is charged now. It changes ${date ? `on ${date}` : 'when the current period is over'}, and costs the new price from then on.`,
    trialEnd: (date) =>
      `Nothing is charged now. The trial goes on${date ? ` until ${date}` : ''}, and costs the new price after it.`,
    unknown: (amount) =>
      amount
        ? `The change costs ${amount}, now or on your next invoice.`
        : 'The change may cost something, now or on your next invoice. The exact sum is on the invoice.',
    appliesNow: 'It changes at once.',
    newPeriod: 'A new period starts with it.',
  },

  done: {
    cancel: (date) =>
      date
        ? `It is cancelled, and ends on ${date}.`
        : 'It is cancelled, and ends with this period.',
    revoke: 'It has ended. The open payment is not collected any more.',
    keep: 'Your subscription goes on as before.',
    pause: (date) =>
      date ? `It pauses on ${date}.` : 'It pauses when the current period is over.',
    dropPause: 'It does not pause, and goes on as before.',
    resume: 'It runs again.',
    paymentAwaited: 'The payment is on its way. If it fails, we say so here.',
    paid: 'The payment is made.',
    paymentFailed:
      'But the payment failed. Update your payment method, so that it can be tried again.',
    changePlan: (name) => `The plan is ${name} now.`,
    changePlanLater: (name, date) =>
      `It changes to ${name} ${date ? `on ${date}` : 'when the current period is over'}.`,
    changeSeats: (count, number) =>
      `There ${count === 1 ? 'is' : 'are'} ${seats(count, number)} now.`,
    changeSeatsLater: (count, date, number) =>
      `It changes to ${seats(count, number)} ${date ? `on ${date}` : 'when the current period is over'}.`,
    dropChange: 'The planned change is dropped. Everything stays as it is.',
  },

  refusals: {
    isEnding: 'It has been cancelled already, and ends as shown. Nothing else was changed.',
    hasEnded: 'It has ended already. Nothing was changed.',
    cannotEndPaused:
      'It was not cancelled: while a subscription is paused, it cannot be. Nothing is charged while it is paused.',
    cannotEndUnpaid:
      'It was not cancelled: a subscription with unpaid invoices cannot be. Nothing more is tried by itself.',
    cannotEndIncomplete:
      'It was not cancelled: a subscription whose first payment is open cannot be. It goes away by itself if that is not made.',
    cannotChange: 'It was not changed: as it is now, it cannot be.',
    notEnding: 'No end was planned. It goes on as shown.',
    needsPaymentMethod:
      'Nothing was changed, because no payment method is saved. Add one, and then try again.',
    cardDeclined:
      'Nothing was changed, because your card was declined. Update your payment method, and then try again.',
    paymentFailed:
      'Nothing was changed, because the payment failed. Update your payment method, and then try again.',
    cannotPause: 'It was not paused: as it is now, it cannot be.',
    notPaused: 'It is not paused any more. Nothing was charged for this.',
    noPlannedPause: 'No pause was planned. It goes on as shown.',
    pauseNotAllowed: 'Nothing was changed: the seller does not allow pauses here.',
    resumeTooEarly:
      'It was not paused: the day on which it goes on is too early. Choose a later one.',
    planNotAllowed: 'Nothing was changed: the seller does not allow changes of the plan here.',
    planUnavailable: 'Nothing was changed: that plan cannot be had any more. Choose another one.',
    seatsNotAllowed: 'Nothing was changed: the seller does not allow changes of the seats here.',
    notBySeats: 'Nothing was changed: this subscription has no seats.',
    tooFewSeats: (min, number) =>
      min === undefined
        ? 'Nothing was changed: that is too few seats.'
        : `Nothing was changed: there must be at least ${seats(min, number)}.`,
    tooManySeats: (max, number) =>
      max === undefined
        ? 'Nothing was changed: that is too many seats.'
        : `Nothing was changed: there can be at most ${seats(max, number)}.`,
    seatsInUse: (assigned, number) =>
      assigned === undefined
        ? 'Nothing was changed: more seats are in use. Take some back from people on your team first.'
        : `Nothing was changed: ${seats(assigned, number)} ${assigned === 1 ? 'is' : 'are'} in use. Take some back from people on your team first.`,
    noPlannedChange: 'No change was planned any more. It is as shown.',
    cannotEndNow: 'It did not end: it can no longer end at once.',
    busy: 'Nothing was changed: another change is still being made. Try again in a moment.',
    notPermitted: 'Nothing was changed: only the owner of the team can do that.',
    notFound: 'Nothing was changed: this subscription is not here any more.',
    refused: 'Nothing was changed: it was refused. Try again later, or ask the seller.',
  },
  notChanged: (reason) => `Nothing was changed: ${reason}.`,
  maybeChanged:
    'The answer got lost, so we do not know whether it was changed. We do not send it again by ourselves.',
  lookAgain: 'Look again',
  looking: 'Looking…',
  notChangedAfterAll: 'It was not changed. You can try again.',
};
