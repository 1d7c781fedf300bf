import { changeDialogEnglish } from './dialog-english.ts';
import { seats } from '../english-words.ts';
import type { SubscriptionChangeMessages } from './messages.ts';

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

  ...changeDialogEnglish,

  cost: {
    asking: 'Finding out what it costs…',
    endsTrial: 'Your trial ends with this change, and the full price is charged now.',
    now: (amount, method) =>
      method ? `${method} is charged ${amount} now.` : `${amount} is charged now.`,
    nowUnknown: 'Something may be charged now. The exact sum is on the invoice.',
    creditUsed: (amount) => `Your credit of ${amount} is already taken off.`,
    debtIncluded: (amount) => `It includes ${amount} that you owed from before.`,
    credit: (amount) =>
      `Nothing is charged now. You get a credit of ${amount}, which is used for your next payments.`,
    nothingNow: 'Nothing is charged now.',
    coveredByCredit: (amount) => `Nothing is charged now: ${amount} of your credit covers it.`,
    nextInvoice: (amount, date) =>
      `Nothing is charged now. ${amount ? `${amount} comes` : 'The difference comes'} on your next invoice${date ? ` on ${date}` : ''}.`,
    nextInvoiceCredit: (amount, date) =>
      `Nothing is charged now. A credit of ${amount} comes off your next invoice${date ? ` on ${date}` : ''}.`,
    periodEnd: (date) =>
      `Nothing is charged now. It changes ${date ? `on ${date}` : 'when the current period is over'}, and costs the new price from then on.`,
    trialEnd: (date) =>
      `Nothing is charged now. The trial goes on${date ? ` until ${date}` : ''}, and then the new price is charged.`,
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
    revoke: 'It has ended. The unpaid amount is not collected any more.',
    keep: 'Your subscription goes on as before.',
    pause: (date) =>
      date ? `It pauses on ${date}.` : 'It pauses when the current period is over.',
    dropPause: 'It does not pause, and goes on as before.',
    resume: 'It runs again.',
    paymentAwaited: 'The payment is on its way. If it fails, we say so here.',
    paid: 'The payment went through.',
    paymentFailed:
      'But the payment failed. Update your payment method, so that it can be tried again.',
    changePlan: (name) => `Your plan is now ${name}.`,
    changePlanLater: (name, date) =>
      `It changes to ${name} ${date ? `on ${date}` : 'when the current period is over'}.`,
    changeSeats: (count, number) => `You now have ${seats(count, number)}.`,
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
      'It was not cancelled: a subscription with unpaid invoices cannot be. No further payment is tried by itself.',
    cannotEndIncomplete:
      'It was not cancelled: while its first payment is pending, it cannot be. If that is not made, it goes away by itself.',
    cannotChange: 'It was not changed: that is not possible in its present state.',
    notEnding: 'No end was planned. It goes on as shown.',
    needsPaymentMethod:
      'Nothing was changed, because no payment method is saved. Add one, and then try again.',
    cardDeclined:
      'Nothing was changed, because your card was declined. Update your payment method, and then try again.',
    paymentFailed:
      'Nothing was changed, because the payment failed. Update your payment method, and then try again.',
    cannotPause: 'It was not paused: that is not possible in its present state.',
    notPaused: 'It is not paused any more. Nothing was charged for this.',
    noPlannedPause: 'No pause was planned. It goes on as shown.',
    pauseNotAllowed: 'Nothing was changed: the seller does not allow pauses here.',
    resumeTooEarly:
      'It was not paused: the day on which it goes on is too early. Choose a later one.',
    planNotAllowed: 'Nothing was changed: the seller does not allow changes of the plan here.',
    planUnavailable:
      'Nothing was changed: that plan is not available any more. Choose another one.',
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
  changedMeanwhile:
    'The answer got lost, and the subscription has changed since, so we do not know whether this was done. Look how it is now before you try again.',
  lookAgain: 'Look again',
  looking: 'Looking…',
  notChangedAfterAll: 'It was not changed. You can try again.',
};
