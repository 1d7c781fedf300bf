import { subscriptionChangeEnglish } from './changes/english.ts';
import { capitalKeys, files, seats, theKeys, units, verb } from './english-words.ts';
import type { SubscriptionMessages } from './messages.ts';

/** "a month", or "every 3 months". */
const every =
  (unit: string) => (amount: string, count: number, number: (value: number) => string) =>
    count === 1 ? `${amount} a ${unit}` : `${amount} every ${number(count)} ${unit}s`;

const onDate = (date: string | undefined) => (date ? ` on ${date}` : ' soon');

/** The English texts of subscriptions. */
export const subscriptionEnglish: SubscriptionMessages = {
  title: 'Subscription',
  loading: 'Loading the subscription…',
  loaded: (title, state) => `${title}: ${state}`,
  help: 'Get help',

  states: {
    active: 'Active',
    trialing: 'Trial',
    trialUntil: (date) => `Trial until ${date}`,
    endsOn: (date) => `Ends ${date}`,
    endsSoon: 'Ends soon',
    pausesOn: (date) => `Pauses ${date}`,
    pausesSoon: 'Pauses soon',
    paused: 'Paused',
    pausedUntil: (date) => `Paused until ${date}`,
    past_due: 'Payment failed',
    unpaid: 'Unpaid',
    ended: 'Ended',
    incomplete: 'Payment pending',
    incomplete_expired: 'Never started',
  },

  price: {
    every: { day: every('day'), week: every('week'), month: every('month'), year: every('year') },
    free: 'Free',
    usageOnly: 'Paid by usage',
    plusUsage: 'plus usage',
    discounted: 'with a discount',
    seats,
    seatsAt: (count, amount, number) => `${seats(count, number)} at ${amount}`,
    units,

    nextPayment: (date, amount) =>
      amount ? `next payment ${amount} on ${date}` : `next payment on ${date}`,
    nextPaymentSoFar: (date, amount) => `next payment ${amount} so far, on ${date}`,
    firstPayment: (date, amount) =>
      amount ? `first payment ${amount} on ${date}` : `first payment on ${date}`,
    lastPayment: (date, amount) =>
      amount ? `last payment ${amount} so far, on ${date}` : `last payment on ${date}`,
    nothingDue: (date) => `nothing to pay on ${date}`,
    paidFromCredit: (date) => `paid from your credit on ${date}`,
    credit: (date, amount) => `${amount} credited to you on ${date}`,
  },

  notice: {
    endsOn: (date) => `It ends on ${date}.`,
    endsWithPeriod: 'It ends when the current period is over.',
    untilEnd: {
      keys: (keys) =>
        `Until then ${theKeys(keys)} ${verb(keys, 'works', 'work')} as now. After that, apps refuse ${verb(keys, 'it', 'them')}.`,
      files: () =>
        'Until then you can download the files as now. After that, they are gone from here.',
      keysAndFiles: (keys) =>
        `Until then ${theKeys(keys)} and the files work as now. After that, apps refuse ${theKeys(keys)}, and the files are gone from here.`,
      other: () => 'Until then everything works as now. After that, you lose what is included.',
    },
    nothingCharged: 'Nothing is charged for it.',

    pausesOn: (date) => `It pauses on ${date}.`,
    pausesWithPeriod: 'It pauses when the current period is over.',
    whilePaused: {
      keys: (keys) =>
        `While it is paused, nothing is charged, and ${theKeys(keys)} ${verb(keys, 'does', 'do')} not work.`,
      files: () => 'While it is paused, nothing is charged, and the files cannot be downloaded.',
      keysAndFiles: (keys) =>
        `While it is paused, nothing is charged, ${theKeys(keys)} ${verb(keys, 'does', 'do')} not work, and the files cannot be downloaded.`,
      other: () => 'While it is paused, nothing is charged, and you cannot use what is included.',
    },
    paused: {
      keys: (keys) =>
        `${capitalKeys(keys)} ${verb(keys, 'does', 'do')} not work while it is paused.`,
      files: () => 'The files cannot be downloaded while it is paused.',
      keysAndFiles: (keys) => `${capitalKeys(keys)} and the files do not work while it is paused.`,
      other: () => 'You cannot use what is included while it is paused.',
    },
    resumesOn: (date, amount) =>
      amount
        ? `It goes on by itself on ${date}, with a payment of ${amount}.`
        : `It goes on by itself on ${date}, and so do the payments.`,
    resumesSoon: 'It goes on by itself soon, and so do the payments.',
    resumesOnRequest: 'It stays paused, and nothing is charged, until it is resumed.',
    endPaused: 'To end it while it is paused, ask the seller.',

    declined: (method) => `${method} could not be charged.`,
    paymentFailed: 'The last payment failed.',
    nextAttempt: (date) => `The next attempt is on ${date}.`,
    triedAgain: 'The payment will be tried again.',
    worksUntilThen: {
      keys: (keys) => `Until then ${theKeys(keys)} ${verb(keys, 'works', 'work')} as usual.`,
      files: () => 'Until then you can download the files as usual.',
      keysAndFiles: (keys) => `Until then ${theKeys(keys)} and the files work as usual.`,
      other: () => 'Until then everything works as usual.',
    },
    stopsUntilPaid: {
      keys: (keys) => `${capitalKeys(keys)} ${verb(keys, 'does', 'do')} not work until it is paid.`,
      files: () => 'The files cannot be downloaded until it is paid.',
      keysAndFiles: (keys) => `${capitalKeys(keys)} and the files do not work until it is paid.`,
      other: () => 'You cannot use what is included until it is paid.',
    },
    endsUnpaidOn: (date) => `If it is not paid by ${date}, the subscription ends.`,
    stopsThen: {
      keys: (keys) => `Then ${theKeys(keys)} ${verb(keys, 'stops', 'stop')} working.`,
      files: () => 'Then the files are gone from here.',
      keysAndFiles: (keys) =>
        `Then ${theKeys(keys)} ${verb(keys, 'stops', 'stop')} working, and the files are gone from here.`,
      other: () => 'Then you lose what is included.',
    },
    endsAnyway: (date) => `Paid or not, it ends on ${date}.`,
    askOwner: 'Ask your team’s owner or one of its billing managers to update the payment method.',

    unpaid: 'The payment failed, and will not be tried again.',
    stopped: {
      keys: (keys) => `${capitalKeys(keys)} ${verb(keys, 'does', 'do')} not work any more.`,
      files: () => 'The files cannot be downloaded any more.',
      keysAndFiles: (keys) => `${capitalKeys(keys)} and the files do not work any more.`,
      other: () => 'You cannot use what was included any more.',
    },
    endUnpaid: 'To pay or to end it, ask the seller.',

    incomplete: 'The first payment has not gone through yet.',
    incompleteText:
      'The subscription starts with it. If you have just paid, this takes a few minutes at most. Otherwise, ask the seller.',
    incompleteExpired: 'The first payment was not made in time.',
    incompleteExpiredText: 'The subscription has not started, and it will not.',

    endedOn: (date) => `It ended on ${date}.`,
    hasEnded: 'It has ended.',

    holdsForTeam: 'This applies to everyone on the team.',
  },

  usage: 'Usage in this period',
  usageCost: (amount) => `${amount} so far`,

  benefits: 'Included',
  files,
  showKey: 'Show key',
  showFiles: 'Show files',
  benefitPending: 'Being prepared',
  benefitFailed: 'Not available. Ask the seller',
  benefitsOfTeam: 'Everyone on the team has their own. Here you see yours.',
  benefitsForTeam: 'Everyone on the team who has a seat has their own.',

  planned: {
    plan: (name, date) => `Changes to ${name}${onDate(date)}`,
    otherPlan: (date) => `Changes to another plan${onDate(date)}`,
    seats: (count, date, number) => `Changes to ${seats(count, number)}${onDate(date)}`,
    units: (count, date, number) => `Changes to ${units(count, number)}${onDate(date)}`,
  },

  since: (date) => `Since ${date}`,
  cancelledOn: (date) => `Cancelled on ${date}`,
  pausedSince: (date) => `Paused since ${date}`,
  unpaidSince: (date) => `Unpaid since ${date}`,

  paymentMethod: {
    endingIn: (name, last4) => `${name} ending in ${last4}`,
    card: 'Card',
    other: 'Saved payment method',
    expired: (method) => `${method} has expired`,
    expiresSoon: (method, month) => `${method} expires at the end of ${month}`,
    none: 'No payment method is saved',
  },
  updatePayment: (platform) => `Update payment on ${platform}`,
  signInThere: (platform) => `${platform} asks you to sign in by email first.`,
  resubscribe: 'Subscribe again',
  readOnly: 'Only the owner and the billing managers of your team can change it.',

  unaffected: 'Your subscription is not affected.',
  failures: {
    unauthorized: ({ next }) => [
      'Your session has ended',
      `For your security, access to subscriptions lasts one hour. ${next}`,
    ],
    not_found: [
      'Subscription not found',
      'It may belong to another account. Sign in with the account that you used to buy it.',
    ],
  },

  list: {
    title: 'Subscriptions',
    loading: 'Loading subscriptions…',
    total: (count, number) => `${number(count)} ${count === 1 ? 'subscription' : 'subscriptions'}`,
    unreadable: (count, number) =>
      `${number(count)} ${count === 1 ? 'subscription' : 'subscriptions'} could not be shown. Ask the seller for help.`,
    empty: ['No subscriptions', 'If you expected one, check which account you are signed in with.'],
  },
  changes: subscriptionChangeEnglish,
};
